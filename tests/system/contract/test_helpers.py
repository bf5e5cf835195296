"""Both clients have the helpers of the official SDK, with their parameters.

Covers: binding.workflows.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual import omit
from openai_dual.errors import BadRequestError, OpenAIError
from openai_dual.helpers.webhooks import Webhooks
from tests.support.clients import Driver
from tests.support.facade import SURFACE

Dual: TypeAlias = Callable[..., Driver]

HELPERS: list[dict[str, Any]] = json.loads(SURFACE.read_bytes())["helpers"] if SURFACE.exists() else []
KNOWN = {
    f"{helper['resource']}.{helper['method']}": helper["params"] for helper in HELPERS if helper["method"] != "connect"
}
"""Without the WebSocket connections."""
SILENT = "beta.agents.sessions.artifacts.for_result"
"""A helper that sends nothing."""

GIVEN: dict[str, Any] = {
    **dict.fromkeys(("id", "file_id", "thread_id", "run_id", "batch_id", "video_id", "vector_store_id"), "id_1"),
    **dict.fromkeys(("poll_interval_ms", "poll_interval", "max_wait_seconds"), 1),
    **dict.fromkeys(("model", "assistant_id", "prompt", "input"), "text"),
    "messages": [],
    "tool_outputs": [],
    "file_ids": ["file_1"],
    "files": [],
    "max_concurrency": 2,
    "file": b"content",
    "mime_type": "text/plain",
    "purpose": "assistants",
    "filename": "a.txt",
    "bytes": 7,
    "part_size": 4,
    "md5": None,
    "event_handler": None,
    **dict.fromkeys(("session_id", "environment_id"), "id_1"),
    "root": Path(__file__).parent,
    "destination": "/workspace/tests",
    "path": "/workspace/a.txt",
    "include": ["*.py"],
}
"""Values of required parameters; the others are passed as omitted."""
ELSEWHERE = {"responses.stream": {"response_id"}, "vector_stores.file_batches.create_and_poll": {"files"}}
"""Parameters that exclude others; other tests cover them."""
OWN = {"beta.agents.environments.files.prepare": {"files": {"/workspace/a.txt": __file__}}}
"""Values of parameters that mean something else elsewhere."""


@pytest.mark.filterwarnings("ignore::openai_dual.OpenAIDeprecationWarning")
@pytest.mark.parametrize("name", [name for name in KNOWN if not name.startswith("webhooks.") and name != SILENT])
def test_a_helper_takes_what_users_know(dual: Dual, name: str, waits: list[float]) -> None:

    driver = dual(lambda _: httpx.Response(400, json={"error": {"message": "that far"}}))
    given = {each: GIVEN.get(each, omit) for each in KNOWN[name] if each not in ELSEWHERE.get(name, ())}
    given |= OWN.get(name, {})

    with pytest.raises(OpenAIError) as caught:
        sent(driver, driver.method(name)(**given))

    causes = (caught.value, caught.value.__cause__)
    assert any(isinstance(each, BadRequestError) for each in causes), caught.value
    assert not waits


def sent(driver: Driver, result: Any) -> None:
    """Let the result of a helper send its first request: await it, or enter its block."""

    async def enter() -> None:
        async with result:
            pass

    if hasattr(result, "__enter__"):
        with result:
            pass
    driver.finish(enter() if hasattr(result, "__aenter__") else result)


def test_a_helper_that_sends_nothing_takes_what_users_know(dual: Dual) -> None:
    driver = dual([])

    assert KNOWN[SILENT] == [*inspect.signature(driver.method(SILENT)).parameters]


@pytest.mark.parametrize("name", [name for name in KNOWN if name.startswith("webhooks.")])
def test_webhooks_take_what_users_know(name: str) -> None:
    parameters = inspect.signature(getattr(Webhooks, name.rpartition(".")[2])).parameters

    assert set(KNOWN[name]) <= parameters.keys()
