# Generated from the API's document: #/info
__title__ = "all_of_over_union"
__version__ = "1.0.0"
