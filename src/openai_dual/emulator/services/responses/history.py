"""The input of a response, and the items before it."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from ...messages import Json, Refusal
from ...model.output import tokenize
from ...model.prompt import Prompt, chosen, tools, wanted_schema
from ...request_context import RequestContext
from ...state import State
from . import computers, input_items
from .conversations import CONVERSATIONS

NO_INPUT: Json = {"type": "message", "role": "user", "content": []}


@frozen
class History:
    """The earlier items, the items of the request, and the id of the conversation."""

    before: list[dict[str, Any]]
    given: list[dict[str, Any]]
    conversation: str | None = None

    @property
    def items(self) -> list[dict[str, Any]]:
        """All items, oldest first."""
        return [*self.before, *self.given]

    def tokens(self, body: Json) -> int:
        """Count the input tokens."""
        return input_items.tokens(self.items) + len(tokenize(body.get("instructions") or ""))

    def turn(self, body: Json) -> Prompt:
        """Return the prompt: the last item, which is a message or the output of a tool."""
        last = (self.items or [NO_INPUT])[-1]
        functions = (tool for tool in body.get("tools") or () if tool.get("type") in {"function", "custom"})
        return Prompt(
            input_items.text(last),
            last.get("role") == "user",
            [*tools(functions), *computers.tools(body.get("tools"))],
            computers.chosen(body.get("tool_choice"), body.get("tools")) or chosen(body.get("tool_choice")),
            wanted_schema((body.get("text") or {}).get("format")),
            body.get("max_output_tokens"),
        )


def read_history(context: RequestContext) -> History:
    """Read the input, and find the items before it; unknown references are refused."""
    state, body = context.state, context.body
    previous, conversation = body.get("previous_response_id"), _conversation(state, body.get("conversation"))
    if previous and conversation:
        message = "Mutually exclusive parameters: 'previous_response_id' and 'conversation'."
        code = "mutually_exclusive_parameters"
        raise Refusal(400, message, param="previous_response_id", code=code)
    before = (
        _previous(context, previous) if previous else input_items.items_of(state, conversation) if conversation else []
    )
    given = input_items.read(state, body.get("input"))
    input_items.check_outputs(given, before)
    computers.check_outputs([*before, *given])
    return History(before, given, conversation)


def _conversation(state: State, given: Json) -> str | None:
    if not given:
        return None
    key = given if isinstance(given, str) else given["id"]
    return str(state.collection(CONVERSATIONS.noun).get(key)["id"])


def _previous(context: RequestContext, key: str) -> list[dict[str, Any]]:
    """Return the items up to the end of the response with the id *key*."""
    state = context.state
    if key in context.recent:
        return [*context.recent[key]]
    try:
        response = state.collection("Response").get(key)
    except Refusal:
        message, code = f"Previous response with id '{key}' not found.", "previous_response_not_found"
        raise Refusal(400, message, param="previous_response_id", code=code) from None
    return [*input_items.items_of(state, key), *response["output"]]
