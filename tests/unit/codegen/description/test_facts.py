"""What an import keeps of a raw description, and what it drops."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.description.facts import dump, facts, write
from codegen.description.reader import parse

RAW = """
openapi: 3.1.0
info: {title: An API, version: 2.0.0, description: Prose., contact: {name: Them}, license: {name: MIT, url: 'https://x'}}
externalDocs: {description: More., url: 'https://x'}
tags: [{name: Files, description: Prose.}]
x-oaiMeta: {navigationGroups: [{id: a, title: A group}]}
x-secret-notes: some words of prose
x-flag: true
paths:
  /files/{summary}:
    summary: Prose.
    get:
      operationId: getFile
      summary: Prose.
      description: |
        Long prose.
      x-oaiMeta: {group: files, beta: true, returns: Prose., examples: {request: curl}}
      x-codeSamples: [{lang: sh, source: curl it}]
      parameters:
      - {name: summary, in: path, required: true, description: Prose., example: f, schema: {type: string, example: f}}
      responses:
        '200':
          description: Prose.
          content: {application/json: {schema: {$ref: '#/components/schemas/File'}, examples: {a: {value: {}}}}}
        '404': {$ref: '#/components/responses/NotFound', description: Prose.}
        default: {description: Prose.}
components:
  responses: {NotFound: {description: Prose.}}
  schemas:
    File:
      title: File
      type: object
      description: Prose.
      x-oaiMeta: {name: The file, example: '{}'}
      x-oaiTypeLabel: map
      properties:
        description: {type: string, description: Prose., enum: [description, null], default: {summary: kept}}
        title: {type: string, title: T}
        example: {type: boolean, example: true}
        summary: {type: object, properties: {examples: {type: array, items: {type: string, examples: [a]}}}}
        x-oaiMeta: {type: string}
      required: [description, example]
      example: {description: x}
"""
FACTS = """\
openapi: 3.1.0
info:
  title: An API
  version: 2.0.0
  license:
    name: MIT
tags:
- name: Files
x-flag: true
paths:
  /files/{summary}:
    get:
      operationId: getFile
      x-oaiMeta:
        group: files
        beta: true
      parameters:
      - name: summary
        in: path
        required: true
        schema:
          type: string
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/File'
        '404':
          $ref: '#/components/responses/NotFound'
        default:
          description: default
components:
  responses:
    NotFound:
      description: NotFound
  schemas:
    File:
      title: File
      type: object
      x-oaiTypeLabel: map
      properties:
        description:
          type: string
          enum:
          - description
          - null
          default:
            summary: kept
        title:
          type: string
          title: T
        example:
          type: boolean
          example: true
        summary:
          type: object
          properties:
            examples:
              type: array
              items:
                type: string
        x-oaiMeta:
          type: string
      required:
      - description
      - example
"""


def test_keeps_the_interface_and_drops_the_prose() -> None:
    assert FACTS == dump(facts(parse(RAW)))


def test_keeps_facts_as_they_are() -> None:
    assert FACTS == dump(facts(parse(FACTS)))


def test_spells_shared_parts_out() -> None:
    shared: dict[str, Any] = {"type": "string"}
    assert "a:\n  type: string\nb:\n  type: string\n" == dump({"a": shared, "b": shared})


def test_writes_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "openapi.yaml"
    write(path, "old")

    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(Path, "write_text", full)
        with pytest.raises(OSError, match="No space"):
            write(path, "new")
    assert "old" == path.read_text()
    write(path, "new")
    assert ["openapi.yaml"] == [file.name for file in tmp_path.iterdir()]
    assert "new" == path.read_text()
