"""Ask the emulated model for the output of a realtime response."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ...messages import Refusal
from ...model.generate import generate
from ...model.output import ModelOutput, tokenize
from ...model.prompt import Prompt, chosen, tools
from ...request_context import RequestContext
from ..opening import Opening
from . import mcp, settings
from .items import Items, text_of
from .turns import Asked


def ask(
    opening: Opening,
    session: Mapping[str, Any],
    wanted: Mapping[str, Any],
    items: Items,
    conversation: str | None,
) -> Asked:
    """Generate a response with the settings of *session* and those *wanted* for it.

    *conversation* is the id of the conversation, None if the response is outside of it. A refusal of the model becomes
    the end of the response; references to unknown items are refused at once.
    """
    merged = settings.for_response(session, wanted)
    known = [*items] if wanted.get("input") is None else _inputs(items, wanted["input"])
    context = opening.context({"model": session["model"], **wanted})
    given = sum(len(tokenize(text_of(item))) for item in known) + len(tokenize(merged.get("instructions") or ""))
    prompt = _prompt(context, merged, known)
    used = mcp.uses(prompt, merged.get("tools") or (), known, items.new_id)
    try:
        opening.charge(context.request)
        generated: ModelOutput | Refusal = generate(prompt, context)
    except Refusal as refusal:
        generated = refusal
    delay = max((one.delay for one in context.scripted), default=0.0)
    return Asked(merged, given, generated, conversation, used, delay)


def _prompt(context: RequestContext, merged: Mapping[str, Any], known: Sequence[Any]) -> Prompt:
    last = known[-1] if known else {"role": "user"}
    most = merged["max_output_tokens"]
    functions = (tool for tool in merged.get("tools") or () if tool.get("type") == "function")
    return Prompt(
        text_of(last),
        last.get("role") == "user",
        tools(functions),
        chosen(merged.get("tool_choice")),
        most=None if most == "inf" else most,
        model=context.body["model"],
    )


def _inputs(items: Items, given: Iterable[Any]) -> list[Any]:
    """Return the items that a response has in place of the conversation."""
    return [
        items.get(one["id"], "item_reference_not_found")
        if one["type"] == "item_reference"
        else items.prepared(one, "response.input")
        for one in given
    ]
