"""Items of responses and conversations: normalised and stored, each with an id."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from ...messages import Json, Refusal
from ...model.output import tokenize
from ...model.prompt import plain_text
from ...state import State

NOUN = "Item"
PREFIXES: Mapping[str, str] = {
    "message": "msg_",
    "reasoning": "rs_",
    "compaction": "cmp_",
    "web_search_call": "ws_",
    "file_search_call": "fs_",
    "image_generation_call": "ig_",
    "code_interpreter_call": "ci_",
    "custom_tool_call": "ctc_",
    "mcp_call": "mcp_",
    "mcp_list_tools": "mcpl_",
    "mcp_approval_request": "mcpr_",
}
"""The prefix of the ids of items; for other types it is built of the initials: `function_call`, `fc_`."""

DONE: Mapping[str, Json] = {"status": "completed"}
USUAL: Mapping[str, Mapping[str, Json]] = {
    "reasoning": {},
    "compaction": {},
    "shell_call": {**DONE, "environment": None},
    "shell_call_output": {**DONE, "max_output_length": None},
    "tool_search_call": {**DONE, "execution": "client", "call_id": None},
    "tool_search_output": {**DONE, "execution": "client", "call_id": None},
}
"""The default fields of an item, by type; other types have a status."""

OUTPUTS: Mapping[str, str] = {
    "function_call_output": "function call",
    "custom_tool_call_output": "custom tool call",
    "computer_call_output": "computer call",
}
"""The types of items that have the output of the user's tools, with the name of the call."""

SECRET = "reasoning.encrypted_content"  # noqa: S105 (the name of a field)
LOGPROBS = "message.output_text.logprobs"
IMAGES = "message.input_image.image_url"


def read(state: State, given: Json) -> list[dict[str, Any]]:
    """Normalise an `input`: text, or a list of items; unknown references are refused with 404."""
    listed = [{"role": "user", "content": given}] if isinstance(given, str) else given or ()
    return [_read(state, item) for item in listed if item.get("type") != "compaction_trigger"]


def keep(state: State, owner: str, new: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Store the items of a response or conversation, so that requests may refer to them."""
    return [state.collection(NOUN, owner).add(state.collection(NOUN).add(item)) for item in new]


def items_of(state: State, owner: str) -> list[dict[str, Any]]:
    """Return the items of a response or conversation, oldest first."""
    return state.collection(NOUN, owner).all()


def new_id(state: State, kind: str) -> str:
    """Return a new id for an item of the type *kind*."""
    return state.new_id(PREFIXES.get(kind) or "".join(word[0] for word in kind.split("_")) + "_")


def text(item: Json) -> str:
    """Join the text of an item."""
    texts = (plain_text(item.get(name)) for name in ("content", "summary", "arguments", "input", "output"))
    return " ".join(part for part in texts if part)


def tokens(items: Iterable[Json]) -> int:
    """Count the tokens of *items*."""
    return sum(len(tokenize(text(item))) for item in items)


def check_outputs(items: Iterable[Json], known: Iterable[Json]) -> None:
    """Refuse an output whose call is neither among *items* nor *known*."""
    every = list(items)
    calls = {(item["type"], item.get("call_id")) for item in (*known, *every)}
    for item in every:
        call = item["type"].removesuffix("_output")
        if item["type"] in OUTPUTS and (call, item.get("call_id")) not in calls:
            message = f"No tool call found for {OUTPUTS[item['type']]} output with call_id {item.get('call_id')}."
            raise Refusal(400, message, param="input")


def shown(item: Json, include: Collection[str]) -> dict[str, Any]:
    """Remove the fields of *item* that are shown only if *include* names them."""
    if item["type"] == "reasoning" and SECRET not in include:
        return {name: value for name, value in item.items() if name != "encrypted_content"}
    if item["type"] == "message":
        return {**item, "content": [_shown_part(part, include) for part in item["content"]]}
    return dict(item)


def _shown_part(part: Json, include: Collection[str]) -> dict[str, Any]:
    if part["type"] == "output_text" and LOGPROBS not in include:
        return {**part, "logprobs": []}
    if part["type"] == "input_image" and IMAGES not in include:
        return {**part, "image_url": None}
    return dict(part)


def _read(state: State, given: Json) -> dict[str, Any]:
    kind = given.get("type") or ("message" if "role" in given else "item_reference")
    if kind == "item_reference":
        return state.collection(NOUN).get(given["id"])
    usual = {"id": new_id(state, kind), **USUAL.get(kind, DONE)}
    item = {**usual, **{name: value for name, value in given.items() if value is not None or name not in usual}}
    if kind == "message":
        item["content"] = _parts(given["role"], given["content"])
    return {**item, "type": kind}


def _parts(role: str, content: Json) -> list[dict[str, Any]]:
    """Normalise the content of a message to complete parts."""
    if isinstance(content, str):
        content = [{"type": "output_text" if role == "assistant" else "input_text", "text": content}]
    return [{**_USUAL_PARTS.get(part["type"], {}), **part} for part in content]


_USUAL_PARTS: Mapping[str, Mapping[str, Json]] = {
    "output_text": {"annotations": [], "logprobs": []},
    "input_image": {"detail": "auto", "image_url": None},
    "input_file": {},
}
