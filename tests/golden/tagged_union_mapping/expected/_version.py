# Generated from the API's document: #/info
__title__ = "tagged_union_mapping"
__version__ = "1.0.0"
