"""`client.admin.organization.projects.certificates`."""

from __future__ import annotations

from .._resource import C, Resource, paged
from ..api.admin.activate_project_certificates import activate_project_certificates
from ..api.admin.deactivate_project_certificates import deactivate_project_certificates
from ..api.admin.list_project_certificates import list_project_certificates


class Certificates(Resource[C]):
    """`client.admin.organization.projects.certificates`. Methods: list, activate, deactivate."""

    list = paged(list_project_certificates)
    activate = paged(activate_project_certificates)
    deactivate = paged(deactivate_project_certificates)
