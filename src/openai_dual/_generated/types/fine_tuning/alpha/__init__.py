"""Names of `openai_dual.types.fine_tuning.alpha`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...._model import public_type

if TYPE_CHECKING:
    from ....models.grader_run_response import GraderRunResponse as GraderRunResponse
    from ....models.grader_validate_response import GraderValidateResponse as GraderValidateResponse

    __all__ = [
        "GraderRunResponse",
        "GraderValidateResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "GraderRunResponse": ("models.grader_run_response", "GraderRunResponse"),
    "GraderValidateResponse": ("models.grader_validate_response", "GraderValidateResponse"),
}
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('.types')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
