"""`make demo` shows the main features, sync and async."""

from __future__ import annotations

import re

import pytest

from openai_dual.emulator import demo

CHAT = 'POST /v1/chat/completions {"messages": [{"role": "user", "content": "Who is there?"}], "model": "gpt-4o-mini"}'

CREATED = '{"environment": {"type": "none"}, "agent": {"model": "gpt-4o-mini", "tools": [{"type": "function", "na...'
INPUT = '{"events": [{"type": "agent.session.input.message", "input": [...'
RESULT = '{"events": [{"type": "agent.session.input.tool_result", "turn_...'

SHOWN = f"""
Chat
  > {CHAT}
  < You said: Who is there?

Chat, streamed
  > {CHAT[:-1]}, "stream": true}}
  < |You| said:| Who| is| there?|

Embeddings
  > POST /v1/embeddings {{"input": "a text", "model": "text-embedding-3-small"}}
  < 1536 numbers: N, N, N, N, ...

An upload
  > POST /v1/files file=notes.txt (18 bytes), purpose=user_data
  < notes.txt: 18 bytes, processed

A list of five files, two a page
  > GET /v1/files?limit=2
  > GET /v1/files?limit=2&after=file-ID
  > GET /v1/files?limit=2&after=file-ID
  < page-3.txt, page-2.txt, page-1.txt, page-0.txt, notes.txt

A turn of an agent, which calls a function
  > POST /v1/agents/sessions {CREATED}
  > GET /v1/agents/sessions/session_ID
  > GET /v1/agents/sessions/session_ID/events
  > POST /v1/agents/sessions/session_ID/events {INPUT}
  > POST /v1/agents/sessions/session_ID/events {RESULT}
  < You| said:| 7| degrees| in| sample| city
  < completed

A spoken turn, over a WebSocket
  > GET /v1/realtime?model=gpt-realtime
  < 800 ms of speech: You said: Good day

An error
  > GET /v1/models/no-such-model
  < NotFoundError, status 404, model_not_found: The model `no-such-model` does not exist.

Too fast, and again after the time the service asks for
  > {CHAT}
  > {CHAT}
  < status 200 after 1 retry
"""
MADE_UP = {
    r"-?0\.\d{4}": "N",
    r"file-[0-9a-f]+": "file-ID",
    r"session_[0-9a-f]+": "session_ID",
    r"127\.0\.0\.1:\d+": "HERE",
}


def test_the_demo_shows_what_was_sent_and_what_came_back(capsys: pytest.CaptureFixture[str]) -> None:
    demo.main()

    shown = capsys.readouterr().out
    for pattern, stand_in in MADE_UP.items():
        shown = re.sub(pattern, stand_in, shown)
    headings = [f"\n== {client}, at http://HERE/v1 ==\n" for client in ("OpenAI", "AsyncOpenAI")]
    assert (headings[0] + SHOWN + headings[1] + SHOWN).splitlines() == shown.splitlines()
