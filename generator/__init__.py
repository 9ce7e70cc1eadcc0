"""A schema-first generator of Python SDKs: an OpenAPI document and one SDK configuration in, a typed client package out."""
