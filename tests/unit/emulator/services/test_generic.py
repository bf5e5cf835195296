"""Operations without a service repeat the fields of the request."""

from __future__ import annotations

import httpx


def test_a_generic_response_repeats_the_fields_of_the_request(api: httpx.Client) -> None:
    session = api.post("/realtime/transcription_sessions", json={"input_audio_format": "g711_ulaw"}).json()

    assert "g711_ulaw" == session["input_audio_format"]
