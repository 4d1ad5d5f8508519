"""Reading a reply: what it means for the person who waits for it."""

from __future__ import annotations

from afterword.reading.reply.verdict import read_reply

__all__ = ["read_reply"]
