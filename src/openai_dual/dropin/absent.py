"""Names of the official package that this one does not have: importing one is allowed, using it is not."""

from __future__ import annotations

from typing import Any, NoReturn

from ..client.official_names import hint
from .names import names


class AbsentNameError(NotImplementedError):
    """A name of the official package that this package does not have was used."""


class Absent(type):
    """The metaclass of absent names: they are classes, so that annotations, unions and `isinstance` work."""

    def __call__(cls, *_: Any, **__: Any) -> NoReturn:
        """Raise `AbsentNameError`."""
        raise AbsentNameError(cls.__doc__)

    def __get_pydantic_core_schema__(cls, *_: Any) -> dict[str, Any]:
        """Return the schema of a field of an absent type, which is not validated: pydantic calls this."""
        return {"type": "any"}

    def __getattr__(cls, name: str) -> NoReturn:
        if name.startswith("__"):
            raise AttributeError(name)
        raise AbsentNameError(cls.__doc__)


def absent(module: str, name: str) -> Any:
    """Return a class that stands for *name*, of which there are no instances; making one raises `AbsentNameError`."""
    text = f"openai_dual has no {module}.{name} (openai {names().version} has)"
    return Absent(name, (), {"__module__": module, "__doc__": text + hint(name)})
