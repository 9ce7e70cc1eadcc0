# Generated from the API's document: #/info
__title__ = "tagged_union_inferred"
__version__ = "1.0.0"
