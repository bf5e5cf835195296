"""Names of the official package that this one does not have: importing one is allowed, using it is not."""

from __future__ import annotations

from typing import Any, NoReturn

from .names import names

INSTEAD = {
    "BedrockOpenAI": "`OpenAI(base_url=..., api_key=...)` of this package serves Bedrock's addresses",
    "AsyncBedrockOpenAI": "`AsyncOpenAI(base_url=..., api_key=...)` of this package serves Bedrock's addresses",
    "DefaultAioHttpClient": "the client of this package has a connection pool of its own",
    "WorkloadIdentityAuth": "give the client a function as `api_key`",
    "SSEDecoder": "`openai_dual.core.streaming.sse.EventDecoder` reads events",
}
"""Name -> what to use here."""


class AbsentNameError(NotImplementedError):
    """A name of the official package that this package does not have was used."""


class Absent(type):
    """The metaclass of absent names: they are classes, so that annotations, unions and `isinstance` work."""

    def __call__(cls, *args: Any, **kwargs: Any) -> NoReturn:
        """Raise `AbsentNameError`."""
        raise AbsentNameError(cls.__doc__)

    def __getattr__(cls, name: str) -> NoReturn:
        if name.startswith("__"):
            raise AttributeError(name)
        raise AbsentNameError(cls.__doc__)


def absent(module: str, name: str) -> Any:
    """Return a class that stands for *name*, of which there are no instances; making one raises `AbsentNameError`."""
    text = f"openai_dual has no {module}.{name} (openai {names().version} has)"
    about = f"{text}; instead: {INSTEAD[name]}" if name in INSTEAD else text
    return Absent(name, (), {"__module__": module, "__doc__": about})
