"""Django's settings for the web page: no sessions, no accounts, nothing from elsewhere."""

from __future__ import annotations

import secrets
from pathlib import Path

from csp.constants import NONE, SELF

from afterword.adapters.store.settings import DATABASES as DATABASES
from afterword.adapters.store.settings import DEFAULT_AUTO_FIELD as DEFAULT_AUTO_FIELD
from afterword.adapters.store.settings import INSTALLED_APPS as INSTALLED_APPS
from afterword.adapters.store.settings import LOGGING_CONFIG as LOGGING_CONFIG

HERE = Path(__file__).parent

DEBUG = False
SECRET_KEY = secrets.token_urlsafe(48)  # signs nothing that outlives the process; the device cookie has its own key
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
ROOT_URLCONF = "afterword.surfaces.web.urls"
APPEND_SLASH = True

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "afterword.surfaces.web.gate.Gate",
    "afterword.surfaces.web.zone.Zone",
    "afterword.surfaces.web.assets.Assets",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "afterword.surfaces.web.troubles.Troubles",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE],
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.csrf"],
            "libraries": {"notebook": "afterword.surfaces.web.tags"},
            "builtins": ["django.templatetags.i18n", "afterword.surfaces.web.tags"],
        },
    }
]

LANGUAGE_CODE = "en-gb"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"  # pages are shown in the person's own zone, see `showing.show`

STATIC_URL = "/static/"
WHITENOISE_AUTOREFRESH = False

CSRF_COOKIE_NAME = "afterword_csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "afterword.surfaces.web.troubles.forged"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"

# A pasted account may be far too long and still has to come back in its box, so forms are bounded widely here and
# closely by the use cases; uploads are bounded one by one as they come in.
DATA_UPLOAD_MAX_MEMORY_SIZE = 4_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200
DATA_UPLOAD_MAX_NUMBER_FILES = 8
FILE_UPLOAD_HANDLERS = ["afterword.surfaces.web.uploads.BoundedUpload"]
