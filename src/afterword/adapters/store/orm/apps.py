"""The store as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """Its tables are called `store_...`."""

    name = "afterword.adapters.store.orm"
    label = "store"
    verbose_name = "Store"
