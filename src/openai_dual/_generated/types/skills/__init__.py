"""Names of `openai_dual.types.skills`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ...models.deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
    from ...models.skill_version import SkillVersion as SkillVersion
    from ...params.create_skill_version import CreateSkillVersionBodyParam as VersionCreateParams
    from ...params.delete_skill_version import DeleteSkillVersionParams as VersionDeleteParams
    from ...params.list_skill_versions import ListSkillVersionsParams as VersionListParams
    from ...params.retrieve_skill_version import RetrieveSkillVersionParams as VersionRetrieveParams

    __all__ = [
        "DeletedSkillVersion",
        "SkillVersion",
        "VersionCreateParams",
        "VersionDeleteParams",
        "VersionListParams",
        "VersionRetrieveParams",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "DeletedSkillVersion": ("_generated.models.deleted_skill_version", "DeletedSkillVersion"),
    "SkillVersion": ("_generated.models.skill_version", "SkillVersion"),
    "VersionCreateParams": ("_generated.params.create_skill_version", "CreateSkillVersionBodyParam"),
    "VersionDeleteParams": ("_generated.params.delete_skill_version", "DeleteSkillVersionParams"),
    "VersionListParams": ("_generated.params.list_skill_versions", "ListSkillVersionsParams"),
    "VersionRetrieveParams": ("_generated.params.retrieve_skill_version", "RetrieveSkillVersionParams"),
}
_OFFICIAL = (
    "deleted_skill_version",
    "skill_version",
    "version_create_params",
    "versions",
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
