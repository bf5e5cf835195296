"""No command shows the key: not in results, errors, logs, previews, or a traceback."""

from __future__ import annotations

import pytest

from openai_dual.emulator import Emulator
from tests.support.commands import run_process

KEY = "sk-planted-0123456789-abcdefgh"
ADMIN_KEY = "sk-admin-planted-0123456789-abc"

COMMANDS = [
    ("models", "list", "-vvv", "--max-items", "1"),
    ("models", "list", "--dry-run"),
    ("models", "list", "--curl"),
    ("models", "list", "--curl", "--api-key-header", "X-Other-Key"),
    ("admin", "organization", "users", "list", "--curl"),
    ("ask", "hi", "-vv", "--log-requests", "--log-responses"),
    ("ask", "hi", "--curl"),
    ("check",),
    ("check", "--admin"),
    ("health",),
    ("files", "retrieve", KEY),
    (KEY,),
    ("files", KEY),
    ("--api-key", KEY, "models", "list"),
    ("models", "list", f"--api-key={KEY}"),
    ("models", "list", "--base-url", f"https://user:{KEY}@gateway.test/v1"),
    ("models", "list", "-H", f"Authorization: Bearer {KEY}"),
    ("responses", "create", "--input", KEY),
    ("responses", "create", "--temperature", KEY),
    ("responses", "create", f"--{KEY}"),
    ("files", "create", "--purpose", "batch", "--file", KEY),
    ("completion", KEY),
    ("cassette", "show", KEY),
]


@pytest.mark.parametrize("fault", [None, "status=401", "drop"])
@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: " ".join(words[:3]).replace(KEY, "KEY"))
def test_no_key_is_shown(words: tuple[str, ...], fault: str | None) -> None:
    with Emulator() as server:
        if fault:
            server.fault(fault)
        environment = {"OPENAI_API_KEY": KEY, "OPENAI_ADMIN_KEY": ADMIN_KEY, "OPENAI_MAX_RETRIES": "0"}
        if "--base-url" not in words:
            environment["OPENAI_BASE_URL"] = server.base_url
        ran = run_process(*words, environment=environment)

    shown = ran.out + ran.err
    assert (False, False, False) == (KEY[3:] in shown, ADMIN_KEY[3:] in shown, "Traceback" in shown)
