/** Entra object id, user principal name and display name: SharePoint's own person column cannot be written through Graph. */
export interface Person {
  readonly id: string;
  readonly upn: string;
  readonly name: string;
}
