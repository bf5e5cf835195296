"""`client.audio.voice_consents`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.audio.create_voice_consent import create_voice_consent
from ..api.audio.delete_voice_consent import delete_voice_consent
from ..api.audio.get_voice_consent import get_voice_consent
from ..api.audio.list_voice_consents import list_voice_consents
from ..api.audio.update_voice_consent import update_voice_consent

if TYPE_CHECKING:
    pass


class VoiceConsents(Resource[C]):
    """`client.audio.voice_consents`: list, create, retrieve, update, delete."""

    list = paged(list_voice_consents)
    create = endpoint(create_voice_consent)
    retrieve = endpoint(get_voice_consent)
    update = endpoint(update_voice_consent)
    delete = endpoint(delete_voice_consent)
