"""The sockets of the official client work with the emulator."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from openai_dual.emulator import Emulator

SCRIPT = Path(__file__).parent / "official" / "sockets.py"
MISSING = [name for name in ("openai", "websockets") if find_spec(name) is None]

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")

EXPECTED: dict[str, Any] = {
    "realtime_text": ["session.created", "You said: Hello"],
    "realtime_audio": ["You said: Good morning", 4 * 200 * 48],
    "realtime_tool": ["get_weather", "You said: rain"],
    "realtime_error": ["response_cancel_not_active", "mine"],
    "responses": ["You said: Hello", "You said: More", True],
    "responses_error": ["previous_response_not_found", 400],
    "translation": ["[es] Hello"],
    "live": ["session.input_transcript.delta", "close_requested"],
    "fork": [True, "Be brief."],
    "beta_realtime": ["conversation.created", True],
    "beta_responses": "completed",
    "lanes": ["You said: one", "You said: two"],
    "reconnected": [[1012], ["session.created", "session.created"]],
    "translation_session": ["session.output_audio.delta", "session.closed"],
    "async_realtime": "completed",
    "async_responses": "You said: Hello",
}


@pytest.fixture(scope="module")
def seen() -> dict[str, Any]:
    with Emulator() as server:
        command = [sys.executable, "-W", "ignore", str(SCRIPT), server.base_url]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert 0 == done.returncode, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("stop", EXPECTED)
def test_the_official_sockets_work(seen: dict[str, Any], stop: str) -> None:
    assert EXPECTED[stop] == seen[stop]
