resource "azurerm_role_definition" "fail_write" {
  name  = "role"
  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"
  permissions {
    actions = ["Microsoft.Authorization/roleDefinitions/write"]
  }
  assignable_scopes = ["/"]
}

resource "azurerm_role_definition" "fail_pattern" {
  name  = "role"
  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"
  permissions {
    actions = ["microsoft.authorization/*"]
  }
  assignable_scopes = ["/"]
}

resource "azurerm_role_definition" "fail_all" {
  name  = "role"
  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"
  permissions {
    actions = ["*"]
  }
  assignable_scopes = ["/"]
}
