"""The table of all dialogues by channel, and the channel of a request."""

from __future__ import annotations

from collections.abc import Mapping

from ..messages import Refusal, Request
from ..request.routing import BASE_PATH
from ..schema.channels import Channel, channels
from .dialogue import Dialogue
from .opening import Opening
from .realtime.dialogue import RealtimeDialogue

DIALOGUES: Mapping[str, type[Dialogue]] = {"realtime.connect": RealtimeDialogue}
"""The class of the dialogue by the name of the channel."""


def find(request: Request) -> tuple[Channel, Mapping[str, str]] | None:
    """Return the channel of *request* and the parameters in its path, or None if its address has no channel."""
    path = request.path.removeprefix(BASE_PATH)
    asked = request.headers.get("openai-beta")
    found = [(one, values) for one in channels().channels if (values := one.match(path)) is not None]
    fitting = [pair for pair in found if pair[0].beta == asked] or [pair for pair in found if pair[0].beta is None]
    return fitting[0] if fitting and request.path.startswith(BASE_PATH) else None


def check(channel: Channel, query: Mapping[str, str]) -> None:
    """Refuse a request without a required parameter."""
    for name in channel.required:
        if name not in query:
            message = f"Missing required parameter: '{name}'."
            raise Refusal(400, message, param=name, code="missing_required_parameter")


def dialogue(opening: Opening) -> Dialogue:
    """Return the dialogue of an accepted request."""
    return DIALOGUES[opening.channel.name](opening)
