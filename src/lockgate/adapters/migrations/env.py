"""Runs the steps on the connection that the store hands over, all in its one transaction."""

from alembic import context

from lockgate.adapters.schema import META

context.configure(connection=context.config.attributes["connection"], target_metadata=META, render_as_batch=True)
context.run_migrations()
