"""The one table: an occasion is a row, and its body is the whole value."""

from __future__ import annotations

from django.db import models


class OccasionRow(models.Model):
    """One occasion. The columns beside `body` are what the database has to know: which, how new, when, for whom.

    `summary` is the one line a list shows, as JSON: a plain text, so that a broken one does not break a query for all.
    """

    id = models.CharField(primary_key=True, max_length=64)
    version = models.PositiveIntegerField()
    told_at = models.DateTimeField(null=True)
    kept_at = models.DateTimeField(null=True)
    company = models.CharField(max_length=200, blank=True)
    summary = models.TextField(blank=True, default="")
    body = models.JSONField()

    class Meta:
        db_table = "occasion"
        ordering = ("-told_at", "-id")

    def __str__(self) -> str:
        return self.id
