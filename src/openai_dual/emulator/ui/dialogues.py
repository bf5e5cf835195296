"""A dialogue over a WebSocket as a program: the connection, what the client sent, and a loop over what comes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from ..messages import Json
from ..request.routing import BASE_PATH
from ..request_log import AUDIO, SocketEvent

MOST = 50
"""The maximum number of client events in a program."""
ENDS = {"realtime": "response.done", "responses": "response.completed"}
"""The event that ends a response, by the kind of a channel."""


def program(channel: str, path: Mapping[str, str], query: Mapping[str, str], root: str, sent: Sequence[str]) -> str:
    """Return the program for a dialogue of *channel*, such as `realtime.connect`, in which *sent* was sent.

    It reads the key from `OPENAI_API_KEY`. Event ids are left out; long audio, which the log lacks, is silence.
    """
    known = {name: value for name, value in query.items() if name in {"model", "call_id"}}
    extra = {name: value for name, value in query.items() if name not in known}
    arguments = [*map(repr, path.values()), *(f"{name}={value!r}" for name, value in known.items())]
    arguments += [f"extra_query={extra!r}"] if extra else []
    events = [_event(message) for message in sent[:MOST]]
    lines = [
        "from openai_dual import OpenAI",
        "",
        f"client = OpenAI(base_url={json.dumps(root + BASE_PATH)})",
        f"with client.{channel}({', '.join(arguments)}) as connection:",
        *(f"    connection.send({event})" for event in events),
    ]
    if len(sent) > MOST:
        lines.append(f"    # {len(sent) - MOST} more events were sent")
    return "\n".join([*lines, *_loop(channel, sum('"response.create"' in each for each in sent[:MOST])), ""])


def _loop(channel: str, responses: int) -> list[str]:
    """Return the lines that read the events: until all responses have ended, where the channel has responses."""
    last = next((event for kind, event in ENDS.items() if kind in channel.split(".")[:-1]), None)
    if last is None or "translations" in channel:
        return ["    for event in connection:", "        print(event)"]
    if not responses:
        return ["    print(connection.recv())"]
    return [
        f"    left = {responses}",
        "    for event in connection:",
        "        print(event)",
        f'        left -= event.type == "{last}"',
        "        if not left:",
        "            break",
    ]


def _event(message: str) -> str:
    """Return a client event as Python."""
    event: Json = SocketEvent("client", message).event
    if not isinstance(event, dict):
        return repr(event)
    fields = {name: value for name, value in event.items() if name != "event_id"}
    return "{" + ", ".join(f"{name!r}: {_value(name, value)}" for name, value in fields.items()) + "}"


def _value(name: str, value: Json) -> str:
    if name in AUDIO and isinstance(value, str) and value.endswith(" characters)"):
        return f"bytes({int(value[1:].partition(' ')[0]) * 3 // 4})"
    return repr(value)
