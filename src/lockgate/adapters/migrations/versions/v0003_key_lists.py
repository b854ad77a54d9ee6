"""Indexes that a list of API keys, its order and its count are read from: a million keys are listed like a thousand."""

from alembic import op

revision = "0003"
down_revision = "0002"

OLD = "ix_api_keys_organisation_id_workspace_id_created_at"
NEW = (
    ("organisation_id", "workspace_id", "created_at", "kind", "hidden"),
    ("organisation_id", "created_at", "kind", "hidden"),
)


def upgrade() -> None:
    op.drop_index(OLD, table_name="api_keys")
    for columns in NEW:
        op.create_index(op.f(f"ix_api_keys_{'_'.join(columns)}"), "api_keys", list(columns))
