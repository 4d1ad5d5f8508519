"""How properties are searched in the core: the same inputs in every run, and no limit that a busy machine can miss.

`HYPOTHESIS_PROFILE=search` looks at many new inputs instead.
"""

import os

from hypothesis import settings

settings.register_profile("core", deadline=None, derandomize=True, max_examples=30)
settings.register_profile("search", deadline=None, max_examples=500)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "core"))
