"""What makes the page an app that can be installed, and lets Tell open while the server is away."""

from __future__ import annotations

import hashlib
import json

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from afterword.surfaces.web.assets import FOLDER, assets

WORKER = "worker.js"


@require_safe
def worker_file(request: HttpRequest) -> HttpResponse:
    """The worker, with the addresses it keeps: the empty Tell page and what that loads, never anything that was told."""
    kept = [
        reverse("tell"),
        *(address for name, address in assets().items() if name != WORKER and not name.endswith(".png")),
    ]
    mark = hashlib.sha256(json.dumps([kept, assets()[WORKER]]).encode()).hexdigest()[:12]
    head = f"const NAME = {json.dumps(f'afterword-{mark}')};\nconst KEPT = {json.dumps(kept)};\n"
    return HttpResponse(head + (FOLDER / WORKER).read_text(encoding="utf-8"), content_type="text/javascript")


@require_safe
def there(request: HttpRequest) -> HttpResponse:
    """Nothing but a sign that the server is there."""
    return HttpResponse(status=204)


@require_safe
def manifest_file(request: HttpRequest) -> JsonResponse:
    """What a browser needs to install it."""
    manifest = {
        "name": "Afterword",
        "short_name": "Afterword",
        "description": _("The word after: what matters, when to do what, and a letter that can be checked."),
        "id": "/",
        "start_url": reverse("home"),
        "scope": "/",
        "display": "standalone",
        "background_color": "#faf7f1",
        "theme_color": "#faf7f1",
        "icons": [
            {"src": assets()["icon.svg"], "sizes": "any", "type": "image/svg+xml", "purpose": "any"},
            {"src": assets()["icon-192.png"], "sizes": "192x192", "type": "image/png", "purpose": "any"},
            {"src": assets()["icon-512.png"], "sizes": "512x512", "type": "image/png", "purpose": "any"},
            {"src": assets()["icon-maskable.png"], "sizes": "512x512", "type": "image/png", "purpose": "maskable"},
        ],
        "shortcuts": [{"name": _("Write it down"), "url": reverse("tell")}],
    }
    return JsonResponse(manifest, content_type="application/manifest+json")
