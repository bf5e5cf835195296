"""`client.admin.organization.certificates`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.activate_organization_certificates import activate_organization_certificates
from ..api.admin.deactivate_organization_certificates import deactivate_organization_certificates
from ..api.admin.delete_certificate import delete_certificate
from ..api.admin.get_certificate import get_certificate
from ..api.admin.list_organization_certificates import list_organization_certificates
from ..api.admin.modify_certificate import modify_certificate
from ..api.admin.upload_certificate import upload_certificate

if TYPE_CHECKING:
    pass


class Certificates(Resource[C]):
    """`client.admin.organization.certificates`: list, create, activate, deactivate, retrieve, update, delete."""

    list = paged(list_organization_certificates)
    create = endpoint(upload_certificate)
    activate = paged(activate_organization_certificates)
    deactivate = paged(deactivate_organization_certificates)
    retrieve = endpoint(get_certificate)
    update = endpoint(modify_certificate)
    delete = endpoint(delete_certificate)
