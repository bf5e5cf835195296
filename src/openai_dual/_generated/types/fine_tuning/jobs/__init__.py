"""Names of `openai_dual.types.fine_tuning.jobs`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ....models.fine_tuning_job_checkpoint import FineTuningJobCheckpoint as FineTuningJobCheckpoint
    from ....params.list_fine_tuning_job_checkpoints import ListFineTuningJobCheckpointsParams as CheckpointListParams

    __all__ = [
        "CheckpointListParams",
        "FineTuningJobCheckpoint",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "CheckpointListParams": (
        "_generated.params.list_fine_tuning_job_checkpoints",
        "ListFineTuningJobCheckpointsParams",
    ),
    "FineTuningJobCheckpoint": ("_generated.models.fine_tuning_job_checkpoint", "FineTuningJobCheckpoint"),
}
_OFFICIAL = ("fine_tuning_job_checkpoint",)
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
