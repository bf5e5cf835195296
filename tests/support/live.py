"""Whether tests may talk to the real service, and what that may cost."""

from __future__ import annotations

import os

KEY = os.environ.get("OPENAI_API_KEY", "")
"""The key of whoever runs the tests; read before a fixture takes it from the environment."""

WANTED = "OPENAI_LIVE"
"""The variable that `make live` sets: a key in the environment alone lets no test spend money."""


def live() -> bool:
    return bool(KEY and os.environ.get(WANTED))
