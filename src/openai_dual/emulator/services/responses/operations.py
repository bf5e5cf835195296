"""Responses: complete, streamed or in the background; stored, so that others can continue them.

A response in the background advances by one state each time it is retrieved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...messages import Json, Refusal, Reply, json_reply, poll_reply, typed_stream
from ...request_context import RequestContext, Service
from ...state import State
from ...webhook_delivery import notify, notify_status
from ..obfuscation import obfuscated
from ..resource import Resource
from . import input_items
from .events import Event, numbered, opened
from .generation import Generated, generate_response, prepare_response, usage
from .history import History, read_history

RESPONSES = Resource("Response", "response_id", deleted="response")
INPUT = Resource(input_items.NOUN, "item_id", RESPONSES)
MADE = "made response"
WORKING = ("queued", "in_progress")


def create(context: RequestContext) -> Reply:
    """Create a response, now or in the background."""
    body = context.body
    stored, background = body.get("store") is not False, bool(body.get("background"))
    if background and not stored:
        raise Refusal(400, "Background mode requires 'store' to be true.", param="background")
    _, made = make(context)
    if body.get("stream"):
        return _stream(context.state, made, obfuscate=_obfuscates(body.get("stream_options") or {}))
    return json_reply(_start(context.state, made) if background else made.response)


def make(context: RequestContext, *, warm_up: bool = False) -> tuple[History, Generated]:
    """Generate a response, or prepare one without output for a *warm_up*, and store it unless `store` is false."""
    history = read_history(context)
    made = (prepare_response if warm_up else generate_response)(context, history)
    if context.body.get("store") is not False:
        _keep(context.state, history, made)
    return history, made


def events(context: RequestContext, made: Generated) -> Iterator[Event]:
    """Yield the events of a new response."""
    obfuscate = _obfuscates(context.body.get("stream_options") or {})
    return _events(context.state, made, 0, obfuscate=obfuscate)


def retrieve(context: RequestContext) -> Reply:
    """Retrieve a response, advanced by one state, or stream its events again, from `starting_after`."""
    state, response = context.state, RESPONSES.get(context)
    if not context.query.get("stream"):
        state.advance_job(response["id"])
        response = RESPONSES.get(context)
        return poll_reply(response, working=response["status"] in WORKING)
    if response["status"] == "cancelled":
        raise Refusal(400, f"Response '{response['id']}' was cancelled: there is nothing to stream.", param="stream")
    state.start_job(response["id"], iter(()))
    made = state.collection(MADE).get(response["id"])["made"]
    RESPONSES.collection(context).add(made.response)
    return _stream(state, made, context.query.get("starting_after"), obfuscate=_obfuscates(context.query))


def cancel(context: RequestContext) -> Reply:
    """Cancel a response in the background, unless it is finished."""
    response = RESPONSES.get(context)
    if not response["background"]:
        raise Refusal(400, "Only responses in the background can be cancelled.", param="response_id")
    if response["status"] in WORKING:
        context.state.start_job(response["id"], iter(()))
        RESPONSES.collection(context).add(opened(response, "cancelled"))
        notify(context.state, "response.cancelled", response["id"])
    return RESPONSES.retrieve(context)


def list_input(context: RequestContext) -> Reply:
    """List the input items of a response page by page, newest first by default."""
    include = context.query.get("include") or ()
    return INPUT.page_reply(context, [input_items.shown(item, include) for item in INPUT.collection(context).all()])


def count_input(context: RequestContext) -> Reply:
    """Count the input tokens of a request."""
    tokens = read_history(context).tokens(context.body)
    return json_reply({"object": "response.input_tokens", "input_tokens": tokens})


def compact(context: RequestContext) -> Reply:
    """Compact the input: the user's messages, and one encrypted item for the rest."""
    state, history = context.state, read_history(context)
    messages = [item for item in history.items if item.get("role") == "user"]
    secret = state.random(*map(input_items.text, history.items)).randbytes(48).hex()
    summary = {"id": input_items.new_id(state, "compaction"), "type": "compaction", "encrypted_content": secret}
    given = history.tokens(context.body)
    return json_reply(
        {
            "id": state.new_id("resp_"),
            "object": "response.compaction",
            "created_at": state.now(),
            "output": input_items.keep(state, "", [*messages, summary]),
            "usage": usage(given, input_items.tokens(messages)),
        }
    )


def _keep(state: State, history: History, made: Generated) -> None:
    """Store the response, its input and its deltas; a conversation gets input and output."""
    response = state.collection(RESPONSES.noun).add(made.response)
    state.collection(MADE).add({"id": response["id"], "made": made})
    input_items.keep(state, response["id"], history.items)
    input_items.keep(state, "", response["output"])
    if history.conversation:
        input_items.keep(state, history.conversation, [*history.given, *response["output"]])


def _start(state: State, made: Generated) -> dict[str, Any]:
    """Reset the response to `queued` and start its job."""
    state.start_job(made.response["id"], _steps(state, made.response))
    return state.collection(RESPONSES.noun).add(opened(made.response, "queued"))


def _steps(state: State, response: Json) -> Iterator[None]:
    for stage in (opened(response), response):
        state.collection(RESPONSES.noun).add(stage)
        if stage is response:
            notify_status(state, "response", response)
        yield


def _obfuscates(options: Mapping[str, Json]) -> bool:
    return options.get("include_obfuscation") is not False


def _stream(state: State, made: Generated, after: int | None = None, *, obfuscate: bool) -> Reply:
    first = 0 if after is None else after + 1
    return typed_stream(_events(state, made, first, obfuscate=obfuscate))


def _events(state: State, made: Generated, first: int, *, obfuscate: bool) -> Iterator[Event]:
    """Yield the events from number *first* on; deltas are padded."""
    random = state.random("obfuscation", made.response["id"])
    for name, event in numbered(made.response, made.pieces):
        shown = obfuscated(event, random) if obfuscate and "delta" in event else event
        if event["sequence_number"] >= first:
            yield name, shown


SERVICES: Mapping[str, Service] = {
    f"{edition}{name}": service
    for edition in ("", "beta_")
    for name, service in {
        "createResponse": create,
        "getResponse": retrieve,
        "deleteResponse": RESPONSES.delete,
        "cancelResponse": cancel,
        "listInputItems": list_input,
        "Getinputtokencounts": count_input,
        "Compactconversation": compact,
    }.items()
}
