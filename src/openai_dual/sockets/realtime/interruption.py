"""What to send when the user speaks over the assistant. Pure."""

from __future__ import annotations

from typing import Any

from .conversation import Conversation
from .playback import Playback

Data = dict[str, Any]


def interruption(state: Conversation, played_ms: float | None, playback: Playback | None) -> list[Data]:
    """Return the events that stop the assistant: cancel the response, cut the item to what was heard.

    *played_ms* counts from the beginning of the item that plays; without it *playback* tells, and without that the
    time since its audio began to come. An item is never cut beyond what came of it, nor at 0: the service refuses
    that.
    """
    events: list[Data] = [{"type": "response.cancel", "response_id": name} for name in state.under_way]
    place, heard = state.last_audio, played_ms
    if playback is not None and playback.position is not None and played_ms is None:
        place, heard = playback.position[:2], float(playback.position.ms)
    if place is None:
        return events
    heard = state.elapsed_ms(*place) if heard is None else heard
    received = state.received_ms(*place)
    end = int(min(heard, received))
    if end > 0 and (end < int(received) or state.under_way):
        item, index = place
        cut = {"type": "conversation.item.truncate", "item_id": item, "content_index": index, "audio_end_ms": end}
        events.append(cut)
    return events
