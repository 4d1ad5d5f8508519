"""The gate before every page: this computer's own address, a known browser, and no request sent by another site."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from afterword.surfaces.web.device import COOKIE_AGE
from afterword.surfaces.web.house import house
from afterword.surfaces.web.pairing import is_home
from afterword.surfaces.web.troubles import trouble

Next = Callable[[HttpRequest], HttpResponse]

SAFE: Final = frozenset({"GET", "HEAD"})
OWN_SITE: Final = frozenset({"", "same-origin", "none"})
MOST_BODY: Final = 16_000_000  # eight uploads of the largest size


class Gate:
    """Django middleware; it stands before the static files and all pages."""

    def __init__(self, get_response: Next) -> None:
        self._next = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Let the request in, exchange its token for a cookie, or turn it away with a reason."""
        response = self._answer(request)
        if not request.path.startswith("/static/"):
            # What was erased must not live on in the browser's own store of pages.
            response.headers["Cache-Control"] = "no-store"
        response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response

    def _answer(self, request: HttpRequest) -> HttpResponse:
        door = house().door
        host = request.META.get("HTTP_HOST", "")
        if host not in door.hosts or not is_home(request.META.get("REMOTE_ADDR", "")):
            return trouble(request, 403, "address")
        origin = request.META.get("HTTP_ORIGIN", "")
        if request.method not in SAFE and origin and origin != f"http://{host}":
            return trouble(request, 403, "elsewhere")
        site = request.META.get("HTTP_SEC_FETCH_SITE", "")
        opens = request.method in SAFE and request.META.get("HTTP_SEC_FETCH_MODE") == "navigate"
        if site not in OWN_SITE and not opens:
            return trouble(request, 403, "elsewhere")
        if request.path.startswith("/static/"):
            return self._next(request)
        if request.path.startswith("/feed/") and request.method in SAFE:
            return self._next(request)  # calendar programs bring no cookie; the address itself is the secret
        if "t" in request.GET and request.method == "GET":
            return self._let_in(request)
        if not door.device.knows(request.COOKIES.get(door.device.cookie_name, "")):
            if door.pairing is not None and host == f"{door.home}:{door.device.port}":
                return self._next(request) if request.path == reverse("pair") else HttpResponseRedirect(reverse("pair"))
            return trouble(request, 403, "link")
        if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BODY:
            return trouble(request, 413, "too_much")
        return self._next(request)

    def _let_in(self, request: HttpRequest) -> HttpResponse:
        door = house().door
        query = urlencode([(name, value) for name, value in request.GET.items() if name != "t"])
        clean = f"{request.path}?{query}" if query else request.path
        if door.device.knows(request.COOKIES.get(door.device.cookie_name, "")):
            return HttpResponseRedirect(clean)
        cookie = door.exchange(request.GET["t"])
        if cookie is None:
            return trouble(request, 403, "link")
        response = HttpResponseRedirect(clean)
        response.set_cookie(door.device.cookie_name, cookie, max_age=COOKIE_AGE, httponly=True, samesite="Strict")
        return response
