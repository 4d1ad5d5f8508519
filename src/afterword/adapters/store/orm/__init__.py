"""The store in one SQLite file, through Django's ORM and its migrations."""
