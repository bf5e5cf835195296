"""`openai-dual health`: send one request as programs do, and print the state of the client."""

from __future__ import annotations

from time import perf_counter
from typing import Any, Final

from ...errors import OpenAIError
from ...redaction import REDACTION
from ..command import Command
from ..console import Console
from ..failures import OK, described, exit_code
from ..options import Parsed
from ..results import Printer
from ..settings import open_client


def run(parsed: Parsed, console: Console) -> int:
    """Send GET /models with the retries and the circuit breaker of the settings; the state is printed in any case."""
    with open_client(parsed) as client:
        started = perf_counter()
        failure: dict[str, Any] = {}
        code = OK
        try:
            client.models.list()
        except OpenAIError as error:
            failure, code = described(error), exit_code(error)
        facts = {
            "healthy": code == OK,
            "base_url": REDACTION.url(client.config.base_url),
            "seconds": round(perf_counter() - started, 3),
        }
        Printer(console, parsed.last("select")).value(facts | failure | client.health())
    return code


HEALTH: Final = Command(
    run,
    "Send one request, and print the state of the client as JSON.",
    calls=True,
    details="The request is GET /models, with the retries and the circuit breaker of the settings.",
)
