"""Operations without a service repeat the fields of the request."""

from __future__ import annotations

import httpx


def test_a_generic_answer_repeats_what_the_request_says(api: httpx.Client) -> None:
    session = api.post("/realtime/transcription_sessions", json={"input_audio_format": "g711_ulaw"}).json()

    assert "g711_ulaw" == session["input_audio_format"]
