"""The computer tool: calls with the actions of a script, or with a look at the screen, and checks of their outputs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from ...messages import Json, Refusal
from ...model.output import ModelOutput
from ...model.prompt import Tool
from ...state import State
from . import input_items

KINDS: Final = frozenset({"computer", "computer_use_preview"})
"""The types of the tool."""
LOOK: Final = {
    "type": "object",
    "properties": {"type": {"type": "string", "enum": ["screenshot"]}},
    "required": ["type"],
}
CALL: Final = {
    "type": "object",
    "properties": {"actions": {"type": "array", "items": LOOK, "minItems": 1, "maxItems": 1}},
    "required": ["actions"],
}
"""The schema of a call that only looks at the screen."""


def kinds(tools: Json) -> set[str]:
    """Return the types of the computer tools among *tools*."""
    return {each["type"] for each in tools or () if each.get("type") in KINDS}


def tools(given: Json) -> list[Tool]:
    """Return the computer tools among *given* as tools that the model may call."""
    return [Tool(kind, CALL, looks=True) for kind in sorted(kinds(given))]


def chosen(choice: Json, given: Json) -> str | None:
    """Return the type of the computer tool among *given* that `tool_choice` forces."""
    forced = isinstance(choice, dict) and choice.get("type") in {*KINDS, "computer_use"}
    return next(iter(kinds(given)), None) if forced else None


def call_item(state: State, call: ModelOutput) -> dict[str, Any]:
    """Return the item of a call, with the fields that its text has as JSON, such as `actions`."""
    given: Json = json.loads(call.text)
    made = {"id": input_items.new_id(state, "computer_call"), "type": "computer_call", "status": "completed"}
    return {**made, "call_id": state.new_id("call_"), "pending_safety_checks": [], **given}


def check_outputs(items: Iterable[Mapping[str, Any]]) -> None:
    """Refuse outputs of computer calls whose pending safety checks they do not acknowledge. Raises `Refusal`."""
    pending: dict[Any, set[Any]] = {}
    for item in items:
        if item["type"] == "computer_call":
            pending[item["call_id"]] = {each["id"] for each in item.get("pending_safety_checks") or ()}
        elif item["type"] == "computer_call_output":
            known = {each["id"] for each in item.get("acknowledged_safety_checks") or ()}
            if missing := pending.get(item["call_id"], set()) - known:
                message = f"Safety checks of the call {item['call_id']} are not acknowledged: {sorted(missing)}."
                raise Refusal(400, message, param="input")
