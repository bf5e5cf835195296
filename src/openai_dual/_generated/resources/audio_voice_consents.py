"""`client.audio.voice_consents`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.audio.create_audio_voice_consent import create_audio_voice_consent
from ..api.audio.delete_audio_voice_consent import delete_audio_voice_consent
from ..api.audio.list_audio_voice_consents import list_audio_voice_consents
from ..api.audio.retrieve_audio_voice_consent import retrieve_audio_voice_consent
from ..api.audio.update_audio_voice_consent import update_audio_voice_consent

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _VoiceConsents(Resource[C]):
    """`client.audio.voice_consents`. Methods: list, create, retrieve, update, delete."""

    list = paged(list_audio_voice_consents)
    """List the recorded consents of speakers.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 20
    """
    create = endpoint(create_audio_voice_consent)
    """Upload the recording in which a speaker agrees to the use of the voice.

    Args:
        name: name of the object
        recording: recording of the consent
        language: language of the recording
    """
    retrieve = endpoint(retrieve_audio_voice_consent)
    """Retrieve the recorded consent of a speaker.

    Args:
        consent_id: id of the consent
    """
    update = endpoint(update_audio_voice_consent)
    """Change the name of the recorded consent of a speaker.

    Args:
        consent_id: id of the consent
        name: name of the object
    """
    delete = endpoint(delete_audio_voice_consent)
    """Delete the recorded consent of a speaker.

    Args:
        consent_id: id of the consent
    """


class VoiceConsents(_VoiceConsents["Executes"]):
    """`client.audio.voice_consents`. Methods: list, create, retrieve, update, delete."""


class AsyncVoiceConsents(_VoiceConsents["AsyncExecutes"], awaits=True):
    """`client.audio.voice_consents`. Methods: list, create, retrieve, update, delete. The methods are awaited."""
