"""The table of all dialogues by channel, and the channel of a request."""

from __future__ import annotations

from collections.abc import Mapping

from ..messages import Refusal, Request
from ..request.routing import BASE_PATH
from ..schema.channels import Channel, channels
from .dialogue import Dialogue
from .live.dialogue import LiveDialogue, ObserverDialogue
from .opening import Opening
from .realtime.beta import BetaRealtimeDialogue
from .realtime.dialogue import RealtimeDialogue
from .responses.dialogue import ResponsesDialogue
from .translation import TranslationDialogue

DIALOGUES: Mapping[str, type[Dialogue]] = {
    "realtime.connect": RealtimeDialogue,
    "beta.realtime.connect": BetaRealtimeDialogue,
    "responses.connect": ResponsesDialogue,
    "beta.responses.connect": ResponsesDialogue,
    "realtime.translations.connect": TranslationDialogue,
    "live.connect": LiveDialogue,
    "live.forks.connect": LiveDialogue,
    "live.sideband.connect": ObserverDialogue,
}
"""The class of the dialogue by the name of the channel."""


def find(request: Request) -> tuple[Channel, Mapping[str, str]] | None:
    """Return the channel of *request* and the parameters in its path, or None if its address has no channel."""
    path, beta = request.path.removeprefix(BASE_PATH), request.headers.get("openai-beta", "")
    if not request.path.startswith(BASE_PATH):
        return None
    found = [(one, values) for one in channels().channels if (values := one.match(path)) is not None]
    return max(found, key=lambda pair: _fits(pair[0], beta), default=None)


def _fits(channel: Channel, beta: str) -> bool:
    """Return whether the header `OpenAI-Beta` selects *channel* rather than another one at its address."""
    wanted = channel.beta or ("responses" if channel.name.startswith("beta.") else None)
    return wanted in beta if wanted else not beta.startswith(("realtime", "responses"))


def check(channel: Channel, query: Mapping[str, str]) -> None:
    """Refuse a request without a required parameter."""
    for name in channel.required:
        if name not in query:
            message = f"Missing required parameter: '{name}'."
            raise Refusal(400, message, param=name, code="missing_required_parameter")


def dialogue(opening: Opening) -> Dialogue:
    """Return the dialogue of an accepted request."""
    return DIALOGUES[opening.channel.name](opening)
