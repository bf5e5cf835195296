"""Every example runs as its docstring says, against the emulator, and prints what it promises."""

from __future__ import annotations

import logging
import re
import runpy
from collections.abc import Iterator

import pytest

from openai_dual.emulator import Emulator
from tests.support.paths import ROOT

ELSEWHERE = frozenset({"computer"})
"""Examples that need more than the emulator: `tests/system/tools` runs them."""
EXAMPLES = sorted({path.stem for path in (ROOT / "examples").glob("*.py")} - ELSEWHERE)

PRINTED = {
    "chat": [
        "chat: You said: Why is the sky blue?",
        "response: You said: Why is the sea salty?",
        "response, async: You said: Why is grass green?",
        "response, async: You said: Why is snow white?",
    ],
    "streaming": ["You said: Count to five.", "You said: Count to ten."],
    "structured": ["City with a name: True", "City in several deltas: True"],
    "batch": [
        "submitted: validating",
        *("status: in_progress", "status: in_progress", "status: finalizing", "status: completed"),
        *(f"{word}: You said: Translate to Norwegian: {word}" for word in ("bread", "butter", "jam")),
        "vectors, async: 3",
    ],
    "tools": ["You said: In CITY it is 7 degrees, with wind."] * 2,
    "upload": [
        f"uploaded upload.py: {(ROOT / 'examples/upload.py').stat().st_size} bytes, processed",
        'first line: """Upload a file, read it back, delete it.',
        "deleted: True",
        "uploaded notes.txt: 29 bytes, processed",
        "content: from memory, with a file name",
        "deleted: True",
    ],
    "testing": [
        "recorded: You said: Why is the sky blue?",
        "replayed, async: You said: Why is the sky blue?",
        "the key is in the file: False",
        "A stub.",
        "A streamed stub.",
        "requests: 3 waited: True",
    ],
    "paging": [
        *(f"item: page-{number}.txt" for number in reversed(range(5))),
        "page of 2",
        "page of 2",
        "page of 1",
        *(f"item, async: page-{number}.txt" for number in reversed(range(5))),
        "items on the first page: 2 more: True",
    ],
    "azure": ["gpt-4o by api-version=2024-10-21"],
    "config": [
        "api_key = Secret('***'): environment variable OPENAI_API_KEY",
        "organization = 'org-example': argument",
        "timeout = 30: the mapping, timeout",
        "deadline = 60: the mapping, [profiles.careful] deadline",
        "gpt-4o",
    ],
    "middleware": ["blue: 200", "blue: 200"],
    "webhooks": [
        "batch.completed: batch_1",
        "refused: webhook-signature: no signature matches this message and this secret",
        "gpt-4o",
    ],
    "errors": [
        "response: You said: Hello!",
        "not found (model_not_found): The model `no-such-model` does not exist.",
        "wrong key (invalid_api_key), request req_N",
        "OPENAI_RESOURCE, retryable: False",
    ],
    "tracing": [
        "my request",
        "  openai.chat.completions.create [status: 200] [output tokens: 4]",
        "    openai.circuit_breaker",
        "    openai.attempt [status: 200]",
        "    openai.decode",
        "openai.responses.create [status: 200] [output tokens: 5]",
        "  openai.circuit_breaker",
        "  openai.attempt [status: 200]",
    ],
    "metrics": [
        "not found: 404",
        'openai_requests_total{endpoint="POST /chat/completions",model="gpt-4o-mini",status="200"} 1.0',
        'openai_requests_total{endpoint="GET /files/{file_id}",model="none",status="404"} 1.0',
        'openai_requests_total{endpoint="POST /embeddings",model="text-embedding-3-small",status="200"} 1.0',
        'openai_errors_total{endpoint="GET /files/{file_id}",error_type="NotFoundError"} 1.0',
        'openai_finish_reasons_total{endpoint="POST /chat/completions",model="gpt-4o-mini",reason="stop"} 1.0',
        'openai_embedding_inputs_total{model="text-embedding-3-small"} 2.0',
    ],
    "logs": [
        *(
            f'{{"time": "T", "level": "{level}", "logger": "openai_dual", "message": "{message}"}}'
            for level, message in (
                ("INFO", "embeddings.create [ID] started"),
                ("DEBUG", "embeddings.create [ID] attempt 1: POST URL BODY ***"),
                ("DEBUG", "embeddings.create [ID] attempt 1: 200 after N s"),
                ("INFO", "embeddings.create [ID] ended: 200, text-embedding-3-small, 2 + 0 tokens, N s, req_N"),
                ("INFO", "files.create [ID] started"),
                ("INFO", "files.create [ID] ended: 200, N s, req_N (file-N)"),
                ("INFO", "files.delete [ID] started"),
                ("INFO", "files.delete [ID] ended: 200, N s, req_N (file-N)"),
            )
        ),
        "health: []",
    ],
}

MADE_UP = {
    r"req_\w+": "req_N",
    r', "correlation_id".*': "}",
    r'"time": "[^"]*"': '"time": "T"',
    r"\[\w{8}\]": "[ID]",
    r"file-\w{24}": "file-N",
    r"\d+\.\d+ s\b": "N s",
    r"http://127\.0\.0\.1:\d+\S+ \{.*a text.*(\*\*\*)[^,]*}(?=\")": r"URL BODY \1",
    r"In .* it is": "In CITY it is",
}
"""What differs from run to run, and what stands for it above."""


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    with Emulator() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-example")
        yield server


@pytest.fixture(autouse=True)
def _logger_as_it_was() -> Iterator[None]:
    logger = logging.getLogger("openai_dual")
    handlers, level, propagates = [*logger.handlers], logger.level, logger.propagate
    yield
    logger.handlers[:], logger.propagate = handlers, propagates
    logger.setLevel(level)


@pytest.mark.usefixtures("waits")
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_prints_what_it_promises(name: str, emulator: Emulator, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(ROOT / "examples" / f"{name}.py"), run_name="__main__")

    assert PRINTED[name] == _steady(capsys.readouterr().out).splitlines()
    assert emulator.requests


def _steady(text: str) -> str:
    for pattern, stand_in in MADE_UP.items():
        text = re.sub(pattern, stand_in, text)
    return text
