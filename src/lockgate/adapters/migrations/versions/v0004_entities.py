"""One table for documents of every kind, so that a new kind needs no migration; and what older tables lacked.

New columns stand at the end of their tables, and are signed only where they differ from their default.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

JSON = sa.JSON(none_as_null=True)
TEXT, MAP, LIST = (sa.Text, ""), (JSON, "{}"), (JSON, "[]")
INDEXES = (["kind", "organisation_id", "workspace_id", "created_at"], ["kind", "organisation_id", "parent_id"])
UNIQUE = {"slug": ["kind", "organisation_id", "workspace_id", "slug"], "lookup": ["kind", "lookup"]}
ADDED = (
    ("workspaces", "icon", TEXT),
    ("users", "details", MAP),
    ("members", "source", TEXT),
    ("sessions", "methods", LIST),
    ("one_time_tokens", "details", MAP),
    ("api_keys", "details", MAP),
    ("virtual_keys", "integration_id", TEXT),
    ("virtual_keys", "secret_mappings", LIST),
    ("key_use", "client_ip", TEXT),
    ("key_use", "user_agent", TEXT),
)


def upgrade() -> None:
    texts = ("workspace_id", "slug", "name", "status", "parent_id", "lookup")
    op.create_table(
        "entities",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.Column("row_version", sa.BigInteger(), nullable=False),
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in texts),
        sa.Column("body", JSON, nullable=False),
        sa.PrimaryKeyConstraint("kind", "organisation_id", "id", name=op.f("pk_entities")),
    )
    for columns in INDEXES:
        op.create_index(op.f(f"ix_entities_{'_'.join(columns)}"), "entities", columns)
    for last, unique in UNIQUE.items():
        some = sa.text(f"{last} <> ''")
        index = op.f(f"uq_entities_{last}")
        op.create_index(index, "entities", unique, unique=True, sqlite_where=some, postgresql_where=some)
    for table, name, (kind, empty) in ADDED:
        op.add_column(table, sa.Column(name, kind, nullable=False, server_default=empty))
    for link in ("prev", "hash"):
        op.add_column("audit", sa.Column(link, sa.LargeBinary(), nullable=True))
