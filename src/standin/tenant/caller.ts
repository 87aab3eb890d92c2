/** Who a verified Graph token speaks for. An app on its own has roles and no user; a person through an app has scopes. */
export interface GraphCaller {
  readonly userId: string | undefined;
  readonly upn: string | undefined;
  readonly appId: string;
  readonly scopes: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}
