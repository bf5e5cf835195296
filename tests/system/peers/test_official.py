"""The official client works with the emulator."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from openai_dual.emulator import Emulator
from tests.system.peers.servers import environment

TOUR = Path(__file__).parent / "official" / "tour.py"
SAID = "You said: Hello there"

EXPECTED: dict[str, Any] = {
    "chat": [[SAID, SAID], True],
    "chat_tool": ["tool_calls", "function", "You said: sunny"],
    "chat_stream": [SAID, True],
    "chat_stream_helper": [
        ["chunk", "tool_calls.function.arguments.delta", "tool_calls.function.arguments.done"],
        "tool_calls",
    ],
    "chat_parse": "City",
    "chat_stored": [True, {"tour": "no"}, ["Hello there"], True],
    "responses": [SAID, "You said: And now?", ["message", "message", "message"], True],
    "responses_tool": ["get_weather", "You said: sunny"],
    "responses_stream": ["response.created", "response.completed", True, SAID],
    "responses_parse": "City",
    "conversations": [SAID, ["message", "message"], True],
    "files": [["a.txt", "b.txt"], "text of a", "processed", True],
    "uploads": ["completed", True],
    "vector_stores": ["completed", 2, "rome.txt", True],
    "batches": [["validating", "in_progress", "finalizing", "completed"], SAID],
    "assistants": ["completed", "text", True],
    "assistants_tool": ["requires_action", "completed", ["tool_calls", "message_creation"]],
    "embeddings": [8, 8],
    "media": [True, True],
    "moderations": False,
    "models": [True, "gpt-4o-mini"],
    "fine_tuning": ["succeeded", True, True],
    "errors": ["AuthenticationError", "NotFoundError", "BadRequestError", "RateLimitError", "APIConnectionError"],
    "retries": 2,
    "async_client": [SAID, True],
}


@pytest.fixture(scope="module")
def seen() -> dict[str, Any]:
    """Run the tour once, in an environment with the official client and without this package."""
    python = environment("official", "openai") / "python"
    with Emulator() as server:
        command: list[str | Path] = [python, "-W", "ignore", TOUR, server.base_url]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert 0 == done.returncode, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("stop", EXPECTED)
def test_the_official_client_sees_what_it_expects(seen: dict[str, Any], stop: str) -> None:
    assert EXPECTED[stop] == seen[stop]


def test_no_stop_is_left_out(seen: dict[str, Any]) -> None:
    assert EXPECTED.keys() == seen.keys()
