"""Stream handlers that record the calls of their methods."""

from __future__ import annotations

from typing import Any

from openai_dual import AssistantEventHandler, AsyncAssistantEventHandler
from tests.support.clients import Kind

HOOKS = [
    *("on_event", "on_run_step_created", "on_run_step_delta", "on_run_step_done", "on_message_created"),
    *("on_message_delta", "on_message_done", "on_text_created", "on_text_delta", "on_text_done", "on_image_file_done"),
    *("on_tool_call_created", "on_tool_call_delta", "on_tool_call_done", "on_exception", "on_timeout", "on_end"),
]


def recorder(kind: Kind) -> Any:
    """Create a handler of *kind* that records the calls of its methods."""
    told: list[tuple[str, tuple[Any, ...]]] = []

    def hook(name: str) -> Any:
        async def heard_later(_: Any, *given: Any) -> None:
            told.append((name, given))

        def heard(_: Any, *given: Any) -> None:
            told.append((name, given))

        return heard if kind == "sync" else heard_later

    base = AssistantEventHandler if kind == "sync" else AsyncAssistantEventHandler
    made = type("Recorder", (base,), {name: hook(name) for name in HOOKS})()
    made.told = told
    return made
