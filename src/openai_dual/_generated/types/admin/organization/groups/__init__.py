"""Names of `openai_dual.types.admin.organization.groups`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ....._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from .....models.assigned_role_details import AssignedRoleDetails as RoleListResponse
    from .....models.assigned_role_details import AssignedRoleDetails as RoleRetrieveResponse
    from .....models.deleted_role_assignment_resource import DeletedRoleAssignmentResource as RoleDeleteResponse
    from .....models.group_role_assignment import GroupRoleAssignment as RoleCreateResponse
    from .....models.group_user_deleted_resource import GroupUserDeletedResource as UserDeleteResponse
    from .....models.organization_group_user import OrganizationGroupUser as OrganizationGroupUser
    from .....models.user_create_response import UserCreateResponse as UserCreateResponse
    from .....models.user_retrieve_response import UserRetrieveResponse as UserRetrieveResponse
    from .....params.create_group_user import CreateGroupUserBodyParam as UserCreateParams
    from .....params.delete_group_role import DeleteGroupRoleParams as RoleDeleteParams
    from .....params.delete_group_user import DeleteGroupUserParams as UserDeleteParams
    from .....params.list_group_roles import ListGroupRolesParams as RoleListParams
    from .....params.list_group_users import ListGroupUsersParams as UserListParams
    from .....params.retrieve_group_role import RetrieveGroupRoleParams as RoleRetrieveParams
    from .....params.retrieve_group_user import RetrieveGroupUserParams as UserRetrieveParams
    from .....params.shared_admin import PublicAssignOrganizationGroupRoleBodyParam as RoleCreateParams

    __all__ = [
        "OrganizationGroupUser",
        "RoleCreateParams",
        "RoleCreateResponse",
        "RoleDeleteParams",
        "RoleDeleteResponse",
        "RoleListParams",
        "RoleListResponse",
        "RoleRetrieveParams",
        "RoleRetrieveResponse",
        "UserCreateParams",
        "UserCreateResponse",
        "UserDeleteParams",
        "UserDeleteResponse",
        "UserListParams",
        "UserRetrieveParams",
        "UserRetrieveResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "OrganizationGroupUser": ("_generated.models.organization_group_user", "OrganizationGroupUser"),
    "RoleCreateParams": ("_generated.params.shared_admin", "PublicAssignOrganizationGroupRoleBodyParam"),
    "RoleCreateResponse": ("_generated.models.group_role_assignment", "GroupRoleAssignment"),
    "RoleDeleteParams": ("_generated.params.delete_group_role", "DeleteGroupRoleParams"),
    "RoleDeleteResponse": ("_generated.models.deleted_role_assignment_resource", "DeletedRoleAssignmentResource"),
    "RoleListParams": ("_generated.params.list_group_roles", "ListGroupRolesParams"),
    "RoleListResponse": ("_generated.models.assigned_role_details", "AssignedRoleDetails"),
    "RoleRetrieveParams": ("_generated.params.retrieve_group_role", "RetrieveGroupRoleParams"),
    "RoleRetrieveResponse": ("_generated.models.assigned_role_details", "AssignedRoleDetails"),
    "UserCreateParams": ("_generated.params.create_group_user", "CreateGroupUserBodyParam"),
    "UserCreateResponse": ("_generated.models.user_create_response", "UserCreateResponse"),
    "UserDeleteParams": ("_generated.params.delete_group_user", "DeleteGroupUserParams"),
    "UserDeleteResponse": ("_generated.models.group_user_deleted_resource", "GroupUserDeletedResource"),
    "UserListParams": ("_generated.params.list_group_users", "ListGroupUsersParams"),
    "UserRetrieveParams": ("_generated.params.retrieve_group_user", "RetrieveGroupUserParams"),
    "UserRetrieveResponse": ("_generated.models.user_retrieve_response", "UserRetrieveResponse"),
}
_OFFICIAL = (
    "organization_group_user",
    "role_create_params",
    "role_create_response",
    "role_delete_response",
    "role_list_response",
    "role_retrieve_response",
    "user_create_params",
    "user_create_response",
    "user_delete_response",
    "user_retrieve_response",
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
