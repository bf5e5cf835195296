"""Names of `openai_dual.types.fine_tuning.alpha`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ....models.grader_run_response import GraderRunResponse as GraderRunResponse
    from ....models.grader_validate_response import GraderValidateResponse as GraderValidateResponse
    from ....params.run_fine_tuning_grader import RunGraderRequestParam as GraderRunParams
    from ....params.validate_fine_tuning_grader import ValidateGraderRequestParam as GraderValidateParams

    __all__ = [
        "GraderRunParams",
        "GraderRunResponse",
        "GraderValidateParams",
        "GraderValidateResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "GraderRunParams": ("_generated.params.run_fine_tuning_grader", "RunGraderRequestParam"),
    "GraderRunResponse": ("_generated.models.grader_run_response", "GraderRunResponse"),
    "GraderValidateParams": ("_generated.params.validate_fine_tuning_grader", "ValidateGraderRequestParam"),
    "GraderValidateResponse": ("_generated.models.grader_validate_response", "GraderValidateResponse"),
}
_OFFICIAL = (
    "grader_run_params",
    "grader_run_response",
    "grader_validate_params",
    "grader_validate_response",
)
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name in _OFFICIAL:
            return official_module(f"{PUBLIC}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('._generated')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])

    PUBLIC = __name__.replace("._generated", "")
    register_official(PUBLIC, _OFFICIAL)
