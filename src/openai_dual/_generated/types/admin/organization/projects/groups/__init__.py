"""Names of `openai_dual.types.admin.organization.projects.groups`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ......_model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ......models.assigned_role_details import AssignedRoleDetails as RoleListResponse
    from ......models.assigned_role_details import AssignedRoleDetails as RoleRetrieveResponse
    from ......models.deleted_role_assignment_resource import DeletedRoleAssignmentResource as RoleDeleteResponse
    from ......models.group_role_assignment import GroupRoleAssignment as RoleCreateResponse
    from ......params.delete_project_group_role import DeleteProjectGroupRoleParams as RoleDeleteParams
    from ......params.list_project_group_roles import ListProjectGroupRolesParams as RoleListParams
    from ......params.retrieve_project_group_role import RetrieveProjectGroupRoleParams as RoleRetrieveParams
    from ......params.shared_admin import PublicAssignOrganizationGroupRoleBodyParam as RoleCreateParams

    __all__ = [
        "RoleCreateParams",
        "RoleCreateResponse",
        "RoleDeleteParams",
        "RoleDeleteResponse",
        "RoleListParams",
        "RoleListResponse",
        "RoleRetrieveParams",
        "RoleRetrieveResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "RoleCreateParams": ("_generated.params.shared_admin", "PublicAssignOrganizationGroupRoleBodyParam"),
    "RoleCreateResponse": ("_generated.models.group_role_assignment", "GroupRoleAssignment"),
    "RoleDeleteParams": ("_generated.params.delete_project_group_role", "DeleteProjectGroupRoleParams"),
    "RoleDeleteResponse": ("_generated.models.deleted_role_assignment_resource", "DeletedRoleAssignmentResource"),
    "RoleListParams": ("_generated.params.list_project_group_roles", "ListProjectGroupRolesParams"),
    "RoleListResponse": ("_generated.models.assigned_role_details", "AssignedRoleDetails"),
    "RoleRetrieveParams": ("_generated.params.retrieve_project_group_role", "RetrieveProjectGroupRoleParams"),
    "RoleRetrieveResponse": ("_generated.models.assigned_role_details", "AssignedRoleDetails"),
}
_OFFICIAL = (
    "role_create_params",
    "role_create_response",
    "role_delete_response",
    "role_list_response",
    "role_retrieve_response",
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
