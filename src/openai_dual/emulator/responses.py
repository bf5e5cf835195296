"""Responses: whole, streamed or in the background; kept, so that others go on from them.

A response in the background moves on by a state each time it is retrieved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from . import items, response_context, response_making
from .messages import Json, Refusal, Reply, json_reply, polled, typed_stream
from .obfuscation import obfuscated
from .resource import Resource
from .response_context import Context
from .response_events import Event, numbered, opened
from .response_making import Made
from .state import State
from .visit import Service, Visit

RESPONSES = Resource("Response", "response_id", deleted="response")
INPUT = Resource(items.NOUN, "item_id", RESPONSES)
MADE = "made response"
WORKING = ("queued", "in_progress")


def create(visit: Visit) -> Reply:
    """Answer the input, now or in the background."""
    body = visit.body
    stored, background = body.get("store") is not False, bool(body.get("background"))
    if background and not stored:
        raise Refusal(400, "Background mode requires 'store' to be true.", param="background")
    context = response_context.read(visit)
    made = response_making.make(visit, context)
    if stored:
        _keep(visit.state, context, made)
    if body.get("stream"):
        return _stream(visit.state, made, obfuscate=_obfuscates(body.get("stream_options") or {}))
    return json_reply(_begun(visit.state, made) if background else made.response)


def retrieve(visit: Visit) -> Reply:
    """Return a response, moved on by a state, or stream its events once more, after one of them if so asked."""
    state, response = visit.state, RESPONSES.get(visit)
    if not visit.query.get("stream"):
        state.step(response["id"])
        response = RESPONSES.get(visit)
        return polled(response, working=response["status"] in WORKING)
    if response["status"] == "cancelled":
        raise Refusal(400, f"Response '{response['id']}' was cancelled: there is nothing to stream.", param="stream")
    state.begin(response["id"], iter(()))
    made = state.kept(MADE).get(response["id"])["made"]
    RESPONSES.things(visit).add(made.response)
    return _stream(state, made, visit.query.get("starting_after"), obfuscate=_obfuscates(visit.query))


def cancel(visit: Visit) -> Reply:
    """Stop a response in the background, unless it is over."""
    response = RESPONSES.get(visit)
    if not response["background"]:
        raise Refusal(400, "Only responses in the background can be cancelled.", param="response_id")
    if response["status"] in WORKING:
        visit.state.begin(response["id"], iter(()))
        RESPONSES.things(visit).add(opened(response, "cancelled"))
    return RESPONSES.retrieve(visit)


def list_input(visit: Visit) -> Reply:
    """List what a response was given, page by page, newest first as a rule."""
    include = visit.query.get("include") or ()
    return INPUT.listed(visit, [items.shown(item, include) for item in INPUT.things(visit).all()])


def count_input(visit: Visit) -> Reply:
    """Count the tokens that a response would be given."""
    tokens = response_context.read(visit).tokens(visit.body)
    return json_reply({"object": "response.input_tokens", "input_tokens": tokens})


def compact(visit: Visit) -> Reply:
    """Put the messages of the user, and all else in one secret item."""
    state, context = visit.state, response_context.read(visit)
    said = [item for item in context.items if item.get("role") == "user"]
    secret = state.random(*map(items.text, context.items)).randbytes(48).hex()
    summary = {"id": items.new_id(state, "compaction"), "type": "compaction", "encrypted_content": secret}
    given = context.tokens(visit.body)
    return json_reply(
        {
            "id": state.new_id("resp_"),
            "object": "response.compaction",
            "created_at": state.now(),
            "output": items.keep(state, "", [*said, summary]),
            "usage": response_making.usage(given, items.tokens(said)),
        }
    )


def _keep(state: State, context: Context, made: Made) -> None:
    """Keep the response, its input and how it is told; a conversation gets input and output."""
    response = state.kept(RESPONSES.noun).add(made.response)
    state.kept(MADE).add({"id": response["id"], "made": made})
    items.keep(state, response["id"], context.items)
    items.keep(state, "", response["output"])
    if context.conversation:
        items.keep(state, context.conversation, [*context.given, *response["output"]])


def _begun(state: State, made: Made) -> dict[str, Any]:
    """Take the response back to its beginning, from where it moves on."""
    state.begin(made.response["id"], _life(state, made.response))
    return state.kept(RESPONSES.noun).add(opened(made.response, "queued"))


def _life(state: State, response: Json) -> Iterator[None]:
    for stage in (opened(response), response):
        state.kept(RESPONSES.noun).add(stage)
        yield


def _obfuscates(options: Mapping[str, Json]) -> bool:
    return options.get("include_obfuscation") is not False


def _stream(state: State, made: Made, after: int | None = None, *, obfuscate: bool) -> Reply:
    first = 0 if after is None else after + 1
    return typed_stream(_told(state, made, first, obfuscate=obfuscate))


def _told(state: State, made: Made, first: int, *, obfuscate: bool) -> Iterator[Event]:
    """Tell the events from number *first* on; those with a piece of text are filled up."""
    random = state.random("obfuscation", made.response["id"])
    for name, event in numbered(made.response, made.pieces):
        told = obfuscated(event, random) if obfuscate and "delta" in event else event
        if event["sequence_number"] >= first:
            yield name, told


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
