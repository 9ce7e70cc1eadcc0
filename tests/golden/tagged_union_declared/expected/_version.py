# Generated from the API's document: #/info
__title__ = "tagged_union_declared"
__version__ = "1.0.0"
