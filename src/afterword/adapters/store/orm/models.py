"""The tables: an occasion is a row, and its body is the whole value; beside them practice cards and what is ahead."""

from __future__ import annotations

from django.db import models


class OccasionRow(models.Model):
    """One occasion. The columns beside `body` are what the database has to know: which, how new, when, for whom.

    `summary` is the one line a list shows, as JSON: a plain text, so that a broken one does not break a query for all.
    `past` is, in the same way, the light form that learning looks back on.
    """

    id = models.CharField(primary_key=True, max_length=64)
    version = models.PositiveIntegerField()
    told_at = models.DateTimeField(null=True)
    kept_at = models.DateTimeField(null=True)
    company = models.CharField(max_length=200, blank=True)
    summary = models.TextField(blank=True, default="")
    past = models.TextField(blank=True, default="")
    body = models.JSONField()

    class Meta:
        db_table = "occasion"
        ordering = ("-told_at", "-id")

    def __str__(self) -> str:
        return self.id


class CardRow(models.Model):
    """One practice card, as JSON. It holds dates and numbers, and no words."""

    key = models.CharField(primary_key=True, max_length=64)
    due = models.DateTimeField(db_index=True)
    body = models.TextField()

    class Meta:
        db_table = "card"
        ordering = ("due", "key")

    def __str__(self) -> str:
        return self.key


class ComingRow(models.Model):
    """The next interview, as JSON: one row or none."""

    body = models.TextField()

    class Meta:
        db_table = "coming"

    def __str__(self) -> str:
        return "coming"


class ReminderRow(models.Model):
    """The reminder of one step of a plan: when it is due, and where it is. It holds no words."""

    id = models.CharField(primary_key=True, max_length=100)
    occasion_id = models.CharField(max_length=64, db_index=True)
    kind = models.CharField(max_length=32)
    due = models.DateTimeField()
    not_after = models.DateTimeField(null=True)
    state = models.CharField(max_length=16)
    claimed_by = models.CharField(max_length=64, blank=True, default="")
    touched_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "reminder"
        ordering = ("due", "id")
        indexes = [models.Index(fields=["state", "due"], name="reminder_due")]

    def __str__(self) -> str:
        return self.id


class OutgoingRow(models.Model):
    """One approved letter on its way. State, claim and times are columns, because an update's row count decides by them."""

    id = models.CharField(primary_key=True, max_length=64)
    occasion_id = models.CharField(max_length=64, db_index=True)
    state = models.CharField(max_length=16)
    claimed_by = models.CharField(max_length=64, blank=True, default="")
    not_before = models.DateTimeField()
    touched_at = models.DateTimeField(null=True)
    message_id = models.CharField(max_length=400, unique=True)
    body = models.TextField()
    eml = models.BinaryField()

    class Meta:
        db_table = "outgoing"
        ordering = ("not_before", "id")
        constraints = [
            # Of one occasion only one letter can be under way, whoever approves at the same moment.
            models.UniqueConstraint(
                fields=["occasion_id"],
                condition=models.Q(state__in=["holding", "sending", "committing", "unsure", "in_hand"]),
                name="one_letter_under_way",
            )
        ]
        indexes = [models.Index(fields=["state", "not_before"], name="outgoing_due")]

    def __str__(self) -> str:
        return self.id
