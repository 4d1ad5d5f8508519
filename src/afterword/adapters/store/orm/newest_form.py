"""Bringing a database to its newest form, a file or a server."""

from __future__ import annotations

from collections.abc import Callable

from django.db import connections
from django.db.migrations.executor import MigrationExecutor

from afterword.core.occasion import AfterwordError


def bring_to_newest_form(alias: str, before: Callable[[str], object] = lambda change: None) -> None:
    """Change the tables where they are of an older form.

    Args:
        before: called with the name of the first change, where there is something to lose.

    Raises:
        AfterwordError: a newer Afterword wrote it.
    """
    executor = MigrationExecutor(connections[alias])
    applied, known = executor.loader.applied_migrations, executor.loader.disk_migrations
    if any(one not in known for one in applied if one[0] == "store"):
        raise AfterwordError(
            "Your occasions were kept by a newer version of Afterword. They were left as they are. "
            "Please update Afterword."
        )
    targets = [target for target in executor.loader.graph.leaf_nodes() if target[0] == "store"]
    steps = executor.migration_plan(targets)
    if not steps:
        return
    if applied:
        before(steps[0][0].name)
    executor.migrate(targets)
