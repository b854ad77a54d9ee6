import{$ as fu,$a as yi,$b as av,$c as ra,A as vs,Aa as Mn,Ab as xa,Ac as Vt,Ad as Oi,B as pi,Ba as bi,Bb as Y,Bc as Bs,C as ba,Ca as kg,Cb as qg,D as k,Da as zg,
Db as vu,Dc as Us,E as gi,Ea as ks,Eb as ke,Ec as Ha,F as La,Fa as zs,Fb as Hg,Fc as gv,G as y,Ga as Ss,Gb as Kg,Gc as vv,H as be,Ha as Sg,Hb as Yg,Hc as bv,I as Ql,
Ia as M,Ib as jg,Ic as Ls,J as Xl,Ja as Tg,Jb as Vg,Jc as yv,Ka as Ag,Kb as Ig,Kc as wv,L as mg,La as Ts,Lb as Qg,Lc as _v,M as ue,Ma as Cg,Mb as ki,Mc as Gs,N as ug,
Na as Eg,Nb as Br,O as A,Oa as Ng,Ob as Xg,Oc as Ka,P as uu,Pa as Og,Pc as xv,Q as bs,Qa as Mg,Qb as Zg,Qc as qs,R as ys,Ra as Rg,Rb as lo,Rc as Vo,S as Ga,Sa as As,
Sb as Pl,Sc as kv,T as fg,Ta as Dg,Tb as Pg,U as $a,Ua as fn,Ub as $g,Uc as zv,V as hg,Va as He,Vb as Jg,Vc as Sv,W as ws,Wa as le,Wb as zi,Wc as N,X as R,Xa as _a,
Xb as Fg,Xc as Tv,Y as ya,Ya as gu,Yb as Wg,Yc as It,Z as pg,Za as Bg,Zc as Io,_ as gg,_a as Cs,_b as ev,_c as ma,a as hs,aa as _s,ab as Zl,ad as $l,b as h,ba as ut,
bb as Ug,bc as jo,bd as Re,c as ag,ca as hu,cb as wi,cc as tv,cd as Qt,d as U,da as ro,db as Ho,dc as nv,dd as bu,e as tg,eb as io,ec as Os,ed as Qo,f as ps,fa as Je,
fb as Es,fc as Si,fd as Un,g as ng,ga as On,gb as Dr,gc as ov,gd as Ln,ha as qe,hb as Ko,hc as rv,hd as ne,i as og,ia as T,ib as Yo,ic as Ms,j as rg,ja as St,jb as Rn,
jc as iv,k as ig,ka as C,kb as Lg,kc as Ti,l as lg,la as wa,lb as _i,lc as lv,m as Il,ma as vi,mc as cv,md as Av,n as X_,na as D,nc as sv,o as gs,oa as qo,ob as xi,
oc as dv,p as w,pa as da,pc as mv,q as cg,qa as vg,qc as uv,qd as Hs,r as Ba,ra as bg,rc as fv,s as sg,sa as xs,sc as Rs,t as dg,ta as yg,tc as hv,td as Ks,u as Ua,
ua as wg,uc as Ai,ud as Cv,v as un,va as _g,vb as Ns,vc as Ds,vd as Ev,wa as xg,wb as Gg,wc as pv,wd as hn,x as Go,xa as Tt,xb as Dn,xc as Bn,xd as Ni,y as jt,ya as G,
yb as ae,yc as Ci,z as Ce,za as pu,zb as qa,zc as Ei,zd as yu}from"./chunk-WWD2NIQO.js";var qv=hs(Ne=>{"use strict";function ku(e,a){var t=e.length;e.push(a);e:for(;0<t;){var n=t-1>>>1,o=e[n];if(0<Ys(o,a))e[n]=a,e[t]=o,t=n;else break e}}function Gn(e){
return e.length===0?null:e[0]}function Vs(e){if(e.length===0)return null;var a=e[0],t=e.pop();if(t!==a){e[0]=t;e:for(var n=0,o=e.length,r=o>>>1;n<r;){var i=2*(n+
1)-1,l=e[i],c=i+1,s=e[c];if(0>Ys(l,t))c<o&&0>Ys(s,l)?(e[n]=s,e[c]=t,n=c):(e[n]=l,e[i]=t,n=i);else if(c<o&&0>Ys(s,t))e[n]=s,e[c]=t,n=c;else break e}}return a}function Ys(e,a){
var t=e.sortIndex-a.sortIndex;return t!==0?t:e.id-a.id}Ne.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(Nv=performance,Ne.
unstable_now=function(){return Nv.now()}):(wu=Date,Ov=wu.now(),Ne.unstable_now=function(){return wu.now()-Ov});var Nv,wu,Ov,co=[],Xo=[],Z_=1,Xt=null,Ya=3,zu=!1,
Jl=!1,Fl=!1,Su=!1,Dv=typeof setTimeout=="function"?setTimeout:null,Bv=typeof clearTimeout=="function"?clearTimeout:null,Mv=typeof setImmediate<"u"?setImmediate:
null;function js(e){for(var a=Gn(Xo);a!==null;){if(a.callback===null)Vs(Xo);else if(a.startTime<=e)Vs(Xo),a.sortIndex=a.expirationTime,ku(co,a);else break;a=Gn(
Xo)}}function Tu(e){if(Fl=!1,js(e),!Jl)if(Gn(co)!==null)Jl=!0,Ri||(Ri=!0,Mi());else{var a=Gn(Xo);a!==null&&Au(Tu,a.startTime-e)}}var Ri=!1,Wl=-1,Uv=5,Lv=-1;function Gv(){
return Su?!0:!(Ne.unstable_now()-Lv<Uv)}function _u(){if(Su=!1,Ri){var e=Ne.unstable_now();Lv=e;var a=!0;try{e:{Jl=!1,Fl&&(Fl=!1,Bv(Wl),Wl=-1),zu=!0;var t=Ya;try{
a:{for(js(e),Xt=Gn(co);Xt!==null&&!(Xt.expirationTime>e&&Gv());){var n=Xt.callback;if(typeof n=="function"){Xt.callback=null,Ya=Xt.priorityLevel;var o=n(Xt.expirationTime<=
e);if(e=Ne.unstable_now(),typeof o=="function"){Xt.callback=o,js(e),a=!0;break a}Xt===Gn(co)&&Vs(co),js(e)}else Vs(co);Xt=Gn(co)}if(Xt!==null)a=!0;else{var r=Gn(
Xo);r!==null&&Au(Tu,r.startTime-e),a=!1}}break e}finally{Xt=null,Ya=t,zu=!1}a=void 0}}finally{a?Mi():Ri=!1}}}var Mi;typeof Mv=="function"?Mi=function(){Mv(_u)}:
typeof MessageChannel<"u"?(xu=new MessageChannel,Rv=xu.port2,xu.port1.onmessage=_u,Mi=function(){Rv.postMessage(null)}):Mi=function(){Dv(_u,0)};var xu,Rv;function Au(e,a){
Wl=Dv(function(){e(Ne.unstable_now())},a)}Ne.unstable_IdlePriority=5;Ne.unstable_ImmediatePriority=1;Ne.unstable_LowPriority=4;Ne.unstable_NormalPriority=3;Ne.unstable_Profiling=
null;Ne.unstable_UserBlockingPriority=2;Ne.unstable_cancelCallback=function(e){e.callback=null};Ne.unstable_forceFrameRate=function(e){0>e||125<e?console.error(
"forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):Uv=0<e?Math.floor(1e3/e):5};Ne.unstable_getCurrentPriorityLevel=
function(){return Ya};Ne.unstable_next=function(e){switch(Ya){case 1:case 2:case 3:var a=3;break;default:a=Ya}var t=Ya;Ya=a;try{return e()}finally{Ya=t}};Ne.unstable_requestPaint=
function(){Su=!0};Ne.unstable_runWithPriority=function(e,a){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var t=Ya;Ya=e;try{return a()}finally{
Ya=t}};Ne.unstable_scheduleCallback=function(e,a,t){var n=Ne.unstable_now();switch(typeof t=="object"&&t!==null?(t=t.delay,t=typeof t=="number"&&0<t?n+t:n):t=n,
e){case 1:var o=-1;break;case 2:o=250;break;case 5:o=1073741823;break;case 4:o=1e4;break;default:o=5e3}return o=t+o,e={id:Z_++,callback:a,priorityLevel:e,startTime:t,
expirationTime:o,sortIndex:-1},t>n?(e.sortIndex=t,ku(Xo,e),Gn(co)===null&&e===Gn(Xo)&&(Fl?(Bv(Wl),Wl=-1):Fl=!0,Au(Tu,t-n))):(e.sortIndex=o,ku(co,e),Jl||zu||(Jl=
!0,Ri||(Ri=!0,Mi()))),e};Ne.unstable_shouldYield=Gv;Ne.unstable_wrapCallback=function(e){var a=Ya;return function(){var t=Ya;Ya=a;try{return e.apply(this,arguments)}finally{
Ya=t}}}});var Kv=hs((Mz,Hv)=>{"use strict";Hv.exports=qv()});var Aw=hs(Sm=>{"use strict";var ca=Kv(),T0=U(),P_=X_();function z(e){var a="https://react.dev/errors/"+e;if(1<arguments.length){a+="?args[]="+encodeURIComponent(
arguments[1]);for(var t=2;t<arguments.length;t++)a+="&args[]="+encodeURIComponent(arguments[t])}return"Minified React error #"+e+"; visit "+a+" for the full mes\
sage or use the non-minified dev environment for full errors and additional helpful warnings."}function A0(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==
11)}function Hc(e){for(var a=e,t=a;t&&!t.alternate;)a=t,(a.flags&4098)!==0&&(e=a.return),t=a.return;for(;a.return;)a=a.return;return a.tag===3?e:null}function C0(e){
if(e.tag===13){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function E0(e){if(e.tag===
31){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function Yv(e){if(Hc(e)!==e)throw Error(
z(188))}function $_(e){var a=e.alternate;if(!a){if(a=Hc(e),a===null)throw Error(z(188));return a!==e?null:e}for(var t=e,n=a;;){var o=t.return;if(o===null)break;
var r=o.alternate;if(r===null){if(n=o.return,n!==null){t=n;continue}break}if(o.child===r.child){for(r=o.child;r;){if(r===t)return Yv(o),e;if(r===n)return Yv(o),
a;r=r.sibling}throw Error(z(188))}if(t.return!==n.return)t=o,n=r;else{for(var i=!1,l=o.child;l;){if(l===t){i=!0,t=o,n=r;break}if(l===n){i=!0,n=o,t=r;break}l=l.sibling}
if(!i){for(l=r.child;l;){if(l===t){i=!0,t=r,n=o;break}if(l===n){i=!0,n=r,t=o;break}l=l.sibling}if(!i)throw Error(z(189))}}if(t.alternate!==n)throw Error(z(190))}
if(t.tag!==3)throw Error(z(188));return t.stateNode.current===t?e:a}function N0(e){var a=e.tag;if(a===5||a===26||a===27||a===6)return e;for(e=e.child;e!==null;){
if(a=N0(e),a!==null)return a;e=e.sibling}return null}function bt(e,a,t,n,o,r){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&t(e,n,o,r)||(e.tag!==22||e.
memoizedState===null)&&(a||e.tag!==5&&e.tag!==27)&&bt(e.child,a,t,n,o,r))return!0;e=e.sibling}return!1}function ti(e){for(e=e.return;e!==null;){if(e.tag===3||e.
tag===5||e.tag===27)return e;e=e.return}return null}function jv(e){var a=!1;for(e=e.return;e!==null&&(e.tag===4&&(a=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=
e.return;return a}function O0(e){var a=[null,null],t=ti(e);return t===null||M0(a,e,t.child,{foundSelf:!1}),a}function M0(e,a,t,n){for(;t!==null;){if(t===a)n.foundSelf=
!0;else if(t.tag===5||t.tag===27||t.tag===6){if(n.foundSelf)return e[1]=t,!0;e[0]=t}else if((t.tag!==22||t.memoizedState===null)&&M0(e,a,t.child,n))return!0;t=t.
sibling}return!1}function la(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(z(559))}}var Hi=null,
rf=null;function J_(e,a,t){return e===t?!0:e===a?(Hi=e,!0):!1}function F_(e,a,t){return e===t?(rf=e,!1):e===a?(rf!==null&&(Hi=e),!0):!1}function Vv(e){if(e===null)
return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function lf(e,a,t){for(var n=0,o=e;o;o=t(o))n++;o=0;for(var r=a;r;r=
t(r))o++;for(;0<n-o;)e=t(e),n--;for(;0<o-n;)a=t(a),o--;for(;n--;){if(e===a||a!==null&&e===a.alternate)return e;e=t(e),a=t(a)}return null}var xe=Object.assign,W_=Symbol.
for("react.element"),Is=Symbol.for("react.transitional.element"),ic=Symbol.for("react.portal"),Ki=Symbol.for("react.fragment"),R0=Symbol.for("react.strict_mode"),
cf=Symbol.for("react.profiler"),D0=Symbol.for("react.consumer"),Vn=Symbol.for("react.context"),vh=Symbol.for("react.forward_ref"),sf=Symbol.for("react.suspense"),
df=Symbol.for("react.suspense_list"),bh=Symbol.for("react.memo"),Jo=Symbol.for("react.lazy"),mf=Symbol.for("react.activity"),ex=Symbol.for("react.legacy_hidden"),
ax=Symbol.for("react.memo_cache_sentinel"),uf=Symbol.for("react.view_transition"),tx=Symbol.for("react.recoverable"),Iv=Symbol.iterator;function ec(e){return e===
null||typeof e!="object"?null:(e=Iv&&e[Iv]||e["@@iterator"],typeof e=="function"?e:null)}var nx=Symbol.for("react.client.reference");function ff(e){if(e==null)return null;
if(typeof e=="function")return e.$$typeof===nx?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case Ki:return"Fragment";case cf:return"\
Profiler";case R0:return"StrictMode";case sf:return"Suspense";case df:return"SuspenseList";case mf:return"Activity";case uf:return"ViewTransition"}if(typeof e==
"object")switch(e.$$typeof){case ic:return"Portal";case Vn:return e.displayName||"Context";case D0:return(e._context.displayName||"Context")+".Consumer";case vh:
var a=e.render;return e=e.displayName,e||(e=a.displayName||a.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case bh:return a=e.displayName||null,a!==null?
a:ff(e.type)||"Memo";case Jo:a=e._payload,e=e._init;try{return ff(e(a))}catch{}}return null}var lc=Array.isArray,L=T0.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
se=P_.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,jr={pending:!1,data:null,method:null,action:null},hf=[],Yi=-1;function Jn(e){return{current:e}}
function Ta(e){0>Yi||(e.current=hf[Yi],hf[Yi]=null,Yi--)}function Te(e,a){Yi++,hf[Yi]=e.current,e.current=a}var Zn=Jn(null),zc=Jn(null),ir=Jn(null),Od=Jn(null);
function Md(e,a){switch(Te(ir,a),Te(zc,e),Te(Zn,null),a.nodeType){case 9:case 11:e=(e=a.documentElement)&&(e=e.namespaceURI)?r0(e):0;break;default:if(e=a.tagName,
a=a.namespaceURI)a=r0(a),e=tw(a,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}Ta(Zn),Te(Zn,e)}function cl(){Ta(Zn),Ta(zc),Ta(ir)}function pf(e){
var a=e.memoizedState;a!==null&&(bl._currentValue=a.memoizedState,Te(Od,e)),a=Zn.current;var t=tw(a,e.type);a!==t&&(Te(zc,e),Te(Zn,t))}function Rd(e){zc.current===
e&&(Ta(Zn),Ta(zc)),Od.current===e&&(Ta(Od),bl._currentValue=jr)}var Cu,Qv;function Po(e){if(Cu===void 0)try{throw Error()}catch(t){var a=t.stack.trim().match(/\n( *(at )?)/);
Cu=a&&a[1]||"",Qv=-1<t.stack.indexOf(`
    at`)?" (<anonymous>)":-1<t.stack.indexOf("@")?"@unknown:0:0":""}return`
`+Cu+e+Qv}var Eu=!1;function Nu(e,a){if(!e||Eu)return"";Eu=!0;var t=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var n={DetermineComponentFrameRoot:function(){
try{if(a){var d=function(){throw Error()};if(Object.defineProperty(d.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){
try{Reflect.construct(d,[])}catch(g){var m=g}Reflect.construct(e,[],d)}else{try{d.call()}catch(g){m=g}d=!1;try{var u=Object.getOwnPropertyDescriptor(e.prototype,
"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),d=!0,new e}finally{d&&(u!==void 0?Object.defineProperty(e.prototype,
"props",u):delete e.prototype.props)}}}else{try{throw Error()}catch(g){m=g}(d=e())&&typeof d.catch=="function"&&d.catch(function(){})}}catch(g){if(g&&m&&typeof g.
stack=="string")return[g.stack,m.stack]}return[null,null]}};n.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var o=Object.getOwnPropertyDescriptor(
n.DetermineComponentFrameRoot,"name");o&&o.configurable&&Object.defineProperty(n.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var r=n.
DetermineComponentFrameRoot(),i=r[0],l=r[1];if(i&&l){var c=i.split(`
`),s=l.split(`
`);for(o=n=0;n<c.length&&!c[n].includes("DetermineComponentFrameRoot");)n++;for(;o<s.length&&!s[o].includes("DetermineComponentFrameRoot");)o++;if(n===c.length||
o===s.length)for(n=c.length-1,o=s.length-1;1<=n&&0<=o&&c[n]!==s[o];)o--;for(;1<=n&&0<=o;n--,o--)if(c[n]!==s[o]){if(n!==1||o!==1)do if(n--,o--,0>o||c[n]!==s[o]){
var f=`
`+c[n].replace(" at new "," at ");return e.displayName&&f.includes("<anonymous>")&&(f=f.replace("<anonymous>",e.displayName)),f}while(1<=n&&0<=o);break}}}finally{
Eu=!1,Error.prepareStackTrace=t}return(t=e?e.displayName||e.name:"")?Po(t):""}function ox(e,a){switch(e.tag){case 26:case 27:case 5:return Po(e.type);case 16:return Po(
"Lazy");case 13:return e.child!==a&&a!==null?Po("Suspense Fallback"):Po("Suspense");case 19:return Po("SuspenseList");case 0:case 15:return Nu(e.type,!1);case 11:
return Nu(e.type.render,!1);case 1:return Nu(e.type,!0);case 31:return Po("Activity");case 30:return Po("ViewTransition");default:return""}}function Xv(e){try{var a="",
t=null;do a+=ox(e,t),t=e,e=e.return;while(e);return a}catch(n){return`
Error generating stack: `+n.message+`
`+n.stack}}var gf=Object.prototype.hasOwnProperty,yh=ca.unstable_scheduleCallback,Ou=ca.unstable_cancelCallback,rx=ca.unstable_shouldYield,ix=ca.unstable_requestPaint,
Mt=ca.unstable_now,lx=ca.unstable_getCurrentPriorityLevel,B0=ca.unstable_ImmediatePriority,U0=ca.unstable_UserBlockingPriority,Dd=ca.unstable_NormalPriority,cx=ca.
unstable_LowPriority,L0=ca.unstable_IdlePriority,sx=ca.log,dx=ca.unstable_setDisableYieldValue,Kc=null,Rt=null;function er(e){if(typeof sx=="function"&&dx(e),Rt&&
typeof Rt.setStrictMode=="function")try{Rt.setStrictMode(Kc,e)}catch{}}var Dt=Math.clz32?Math.clz32:fx,mx=Math.log,ux=Math.LN2;function fx(e){return e>>>=0,e===
0?32:31-(mx(e)/ux|0)|0}var Qs=256,Xs=262144,Zs=4194304;function Gr(e){var a=e&42;if(a!==0)return a;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:
return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:
return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:
return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function im(e,a,t){
var n=e.pendingLanes;if(n===0)return 0;var o=0,r=e.suspendedLanes,i=e.pingedLanes;e=e.warmLanes;var l=n&134217727;return l!==0?(n=l&~r,n!==0?o=Gr(n):(i&=l,i!==0?
o=Gr(i):t||(t=l&~e,t!==0&&(o=Gr(t))))):(l=n&~r,l!==0?o=Gr(l):i!==0?o=Gr(i):t||(t=n&~e,t!==0&&(o=Gr(t)))),o===0?0:a!==0&&a!==o&&(a&r)===0&&(r=o&-o,t=a&-a,r>=t||r===
32&&(t&4194048)!==0)?a:o}function Yc(e,a){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&a)===0}function G0(e,a){(a&8)!==0&&(a|=a&32);var t=e.entangledLanes;
if(t!==0)for(e=e.entanglements,t&=a;0<t;){var n=31-Dt(t),o=1<<n;a|=e[n],t&=~o}return a}function hx(e,a){switch(e){case 1:case 2:case 4:case 8:case 64:return a+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:
return a+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:
return-1}}function q0(){var e=Zs;return Zs<<=1,(Zs&62914560)===0&&(Zs=4194304),e}function Mu(e){for(var a=[],t=0;31>t;t++)a.push(e);return a}function jc(e,a){e.
pendingLanes|=a,a!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function px(e,a,t,n,o,r){var i=e.pendingLanes;e.pendingLanes=t,e.suspendedLanes=
0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=t,e.entangledLanes&=t,e.errorRecoveryDisabledLanes&=t,e.shellSuspendCounter=0;var l=e.entanglements,c=e.expirationTimes,
s=e.hiddenUpdates;for(t=i&~t;0<t;){var f=31-Dt(t),d=1<<f;l[f]=0,c[f]=-1;var m=s[f];if(m!==null)for(s[f]=null,f=0;f<m.length;f++){var u=m[f];u!==null&&(u.lane&=-536870913)}
t&=~d}n!==0&&H0(e,n,0),r!==0&&o===0&&e.tag!==0&&(e.suspendedLanes|=r&~(i&~a))}function H0(e,a,t){e.pendingLanes|=a,e.suspendedLanes&=~a;var n=31-Dt(a);e.entangledLanes|=
a,e.entanglements[n]=e.entanglements[n]|1073741824|t&261930}function K0(e,a){var t=e.entangledLanes|=a;for(e=e.entanglements;t;){var n=31-Dt(t),o=1<<n;o&a|e[n]&
a&&(e[n]|=a),t&=~o}}function Y0(e,a){var t=a&-a;return t=(t&42)!==0?1:wh(t),(t&(e.suspendedLanes|a))!==0?0:t}function wh(e){switch(e){case 2:e=1;break;case 8:e=
4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:
e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function _h(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function j0(){var e=se.
p;return e!==0?e:(e=window.event,e===void 0?32:zw(e.type))}function Zv(e,a){var t=se.p;try{return se.p=e,a()}finally{se.p=t}}var xo=Math.random().toString(36).slice(
2),za="__reactFiber$"+xo,yt="__reactProps$"+xo,_l="__reactContainer$"+xo,Pv="__reactEvents$"+xo,gx="__reactListeners$"+xo,vx="__reactHandles$"+xo,$v="__reactRes\
ources$"+xo,Vc="__reactMarker$"+xo,Bd="__reactLoad$"+xo;function lm(e){delete e[za],delete e[yt],delete e[gx],delete e[vx]}function Kr(e){var a;if(a=e[za])return a;
for(var t=e.parentNode;t;){if(a=t[_l]||t[za]){if(t=a.alternate,a.child!==null||t!==null&&t.child!==null)for(e=f0(e);e!==null;){if(t=e[za])return t;e=f0(e)}return a}
e=t,t=e.parentNode}return null}function xl(e){if(e=e[za]||e[_l]){var a=e.tag;if(a===5||a===6||a===13||a===31||a===26||a===27||a===3)return e}return null}function cc(e){
var a=e.tag;if(a===5||a===26||a===27||a===6)return e.stateNode;throw Error(z(33))}function Fi(e){var a=e[$v];return a||(a=e[$v]={hoistableStyles:new Map,hoistableScripts:new Map}),
a}function ha(e){e[Vc]=!0}function V0(e){e[Bd]=void 0}var I0=new Set,Q0={};function ni(e,a){sl(e,a),sl(e+"Capture",a)}function sl(e,a){for(Q0[e]=a,e=0;e<a.length;e++)
I0.add(a[e])}var bx=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF90\
0-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDC\
F\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),Jv={},Fv={};function yx(e){return gf.call(Fv,e)?!0:gf.call(Jv,e)?!1:bx.test(e)?Fv[e]=!0:(Jv[e]=
!0,!1)}var oe=!1;function Wv(){var e=oe;return oe=!1,e}function ud(e,a,t){if(yx(a))if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"f\
unction":case"symbol":e.removeAttribute(a);return;case"boolean":var n=a.toLowerCase().slice(0,5);if(n!=="data-"&&n!=="aria-"){e.removeAttribute(a);return}}e.setAttribute(
a,t)}}function Ps(e,a,t){if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(a);return}
e.setAttribute(a,t)}}function so(e,a,t,n){if(n===null)e.removeAttribute(t);else{switch(typeof n){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(
t);return}e.setAttributeNS(a,t,n)}}function Ct(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:
return""}}function X0(e){var a=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(a==="checkbox"||a==="radio")}function wx(e,a,t){var n=Object.getOwnPropertyDescriptor(
e.constructor.prototype,a);if(!e.hasOwnProperty(a)&&typeof n<"u"&&typeof n.get=="function"&&typeof n.set=="function"){var o=n.get,r=n.set;return Object.defineProperty(
e,a,{configurable:!0,get:function(){return o.call(this)},set:function(i){t=""+i,r.call(this,i)}}),Object.defineProperty(e,a,{enumerable:n.enumerable}),{getValue:function(){
return t},setValue:function(i){t=""+i},stopTracking:function(){e._valueTracker=null,delete e[a]}}}}function vf(e){if(!e._valueTracker){var a=X0(e)?"checked":"va\
lue";e._valueTracker=wx(e,a,""+e[a])}}function Z0(e){if(!e)return!1;var a=e._valueTracker;if(!a)return!0;var t=a.getValue(),n="";return e&&(n=X0(e)?e.checked?"t\
rue":"false":e.value),e=n,e!==t?(a.setValue(e),!0):!1}var _x=/[\n"\\]/g;function Ft(e){return e.replace(_x,function(a){return"\\"+a.charCodeAt(0).toString(16)+"\
 "})}function bf(e,a,t,n,o,r,i,l){e.name="",i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"?e.type=i:e.removeAttribute("type"),a!=null?i===
"number"?(a===0&&e.value===""||e.value!=a)&&(e.value=""+Ct(a)):e.value!==""+Ct(a)&&(e.value=""+Ct(a)):i!=="submit"&&i!=="reset"||e.removeAttribute("value"),a!=null?
i==="number"&&e.value==a?Ru(e,Ct(e.value)):Ru(e,Ct(a)):t!=null?Ru(e,Ct(t)):n!=null&&e.removeAttribute("value"),o==null&&r!=null&&(e.defaultChecked=!!r),o!=null&&
(e.checked=o&&typeof o!="function"&&typeof o!="symbol"),l!=null&&typeof l!="function"&&typeof l!="symbol"&&typeof l!="boolean"?e.name=""+Ct(l):e.removeAttribute(
"name")}function P0(e,a,t,n,o,r,i,l){if(r!=null&&typeof r!="function"&&typeof r!="symbol"&&typeof r!="boolean"&&(e.type=r),a!=null||t!=null){if(!(r!=="submit"&&
r!=="reset"||a!=null)){vf(e);return}t=t!=null?""+Ct(t):"",a=a!=null?""+Ct(a):t,l||a===e.value||(e.value=a),e.defaultValue=a}n=n??o,n=typeof n!="function"&&typeof n!=
"symbol"&&!!n,e.checked=l?e.checked:!!n,e.defaultChecked=!!n,i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.name=i),vf(e)}function Ru(e,a){
e.defaultValue!==""+a&&(e.defaultValue=""+a)}function Wi(e,a,t,n){if(e=e.options,a){a={};for(var o=0;o<t.length;o++)a["$"+t[o]]=!0;for(t=0;t<e.length;t++)o=a.hasOwnProperty(
"$"+e[t].value),e[t].selected!==o&&(e[t].selected=o),o&&n&&(e[t].defaultSelected=!0)}else{for(t=""+Ct(t),a=null,o=0;o<e.length;o++){if(e[o].value===t){e[o].selected=
!0,n&&(e[o].defaultSelected=!0);return}a!==null||e[o].disabled||(a=e[o])}a!==null&&(a.selected=!0)}}function $0(e,a,t){if(a!=null&&(a=""+Ct(a),a!==e.value&&(e.value=
a),t==null)){e.defaultValue!==a&&(e.defaultValue=a);return}e.defaultValue=t!=null?""+Ct(t):""}function J0(e,a,t,n){if(a==null){if(n!=null){if(t!=null)throw Error(
z(92));if(lc(n)){if(1<n.length)throw Error(z(93));n=n[0]}t=n}t==null&&(t=""),a=t}t=Ct(a),e.defaultValue=t,n=e.textContent,n===t&&n!==""&&n!==null&&(e.value=n),vf(
e)}function dl(e,a){if(a){var t=e.firstChild;if(t&&t===e.lastChild&&t.nodeType===3){t.nodeValue=a;return}}e.textContent=a}var xx=new Set("animationIterationCoun\
t aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink\
 flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHe\
ight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity\
 strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder ms\
FlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalG\
roup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function eb(e,a,t){var n=a.indexOf(
"--")===0;t==null||typeof t=="boolean"||t===""?n?e.setProperty(a,""):a==="float"?e.cssFloat="":e[a]="":n?e.setProperty(a,t):typeof t!="number"||t===0||xx.has(a)?
a==="float"?e.cssFloat=t:e[a]=(""+t).trim():e[a]=t+"px"}function F0(e,a,t){if(a!=null&&typeof a!="object")throw Error(z(62));if(e=e.style,t!=null){for(var n in t)
!t.hasOwnProperty(n)||a!=null&&a.hasOwnProperty(n)||(n.indexOf("--")===0?e.setProperty(n,""):n==="float"?e.cssFloat="":e[n]="",oe=!0);for(var o in a)n=a[o],a.hasOwnProperty(
o)&&t[o]!==n&&(eb(e,o,n),oe=!0)}else for(var r in a)a.hasOwnProperty(r)&&eb(e,r,a[r])}function xh(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-x\
ml":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:
return!0}}var kx=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-\
height"],["alignmentBaseline","alignment-baseline"],["arabicForm","arabic-form"],["baselineShift","baseline-shift"],["capHeight","cap-height"],["clipPath","clip\
-path"],["clipRule","clip-rule"],["colorInterpolation","color-interpolation"],["colorInterpolationFilters","color-interpolation-filters"],["colorProfile","color\
-profile"],["colorRendering","color-rendering"],["dominantBaseline","dominant-baseline"],["enableBackground","enable-background"],["fillOpacity","fill-opacity"],
["fillRule","fill-rule"],["floodColor","flood-color"],["floodOpacity","flood-opacity"],["fontFamily","font-family"],["fontSize","font-size"],["fontSizeAdjust","\
font-size-adjust"],["fontStretch","font-stretch"],["fontStyle","font-style"],["fontVariant","font-variant"],["fontWeight","font-weight"],["glyphName","glyph-nam\
e"],["glyphOrientationHorizontal","glyph-orientation-horizontal"],["glyphOrientationVertical","glyph-orientation-vertical"],["horizAdvX","horiz-adv-x"],["horizO\
riginX","horiz-origin-x"],["imageRendering","image-rendering"],["letterSpacing","letter-spacing"],["lightingColor","lighting-color"],["markerEnd","marker-end"],
["markerMid","marker-mid"],["markerStart","marker-start"],["maskType","mask-type"],["overlinePosition","overline-position"],["overlineThickness","overline-thick\
ness"],["paintOrder","paint-order"],["panose-1","panose-1"],["pointerEvents","pointer-events"],["renderingIntent","rendering-intent"],["shapeRendering","shape-r\
endering"],["stopColor","stop-color"],["stopOpacity","stop-opacity"],["strikethroughPosition","strikethrough-position"],["strikethroughThickness","strikethrough\
-thickness"],["strokeDasharray","stroke-dasharray"],["strokeDashoffset","stroke-dashoffset"],["strokeLinecap","stroke-linecap"],["strokeLinejoin","stroke-linejo\
in"],["strokeMiterlimit","stroke-miterlimit"],["strokeOpacity","stroke-opacity"],["strokeWidth","stroke-width"],["textAnchor","text-anchor"],["textDecoration","\
text-decoration"],["textRendering","text-rendering"],["transformOrigin","transform-origin"],["underlinePosition","underline-position"],["underlineThickness","un\
derline-thickness"],["unicodeBidi","unicode-bidi"],["unicodeRange","unicode-range"],["unitsPerEm","units-per-em"],["vAlphabetic","v-alphabetic"],["vHanging","v-\
hanging"],["vIdeographic","v-ideographic"],["vMathematical","v-mathematical"],["vectorEffect","vector-effect"],["vertAdvY","vert-adv-y"],["vertOriginX","vert-or\
igin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),zx=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
function fd(e){return zx.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function In(){}var yf=null;function kh(e){
return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var ji=null,el=null;function ab(e){
var a=xl(e);if(a&&(e=a.stateNode)){var t=e[yt]||null;e:switch(e=a.stateNode,a.type){case"input":if(bf(e,t.value,t.defaultValue,t.defaultValue,t.checked,t.defaultChecked,
t.type,t.name),a=t.name,t.type==="radio"&&a!=null){for(t=e;t.parentNode;)t=t.parentNode;for(t=t.querySelectorAll('input[name="'+Ft(""+a)+'"][type="radio"]'),a=0;a<
t.length;a++){var n=t[a];if(n!==e&&n.form===e.form){var o=n[yt]||null;if(!o)throw Error(z(90));bf(n,o.value,o.defaultValue,o.defaultValue,o.checked,o.defaultChecked,
o.type,o.name)}}for(a=0;a<t.length;a++)n=t[a],n.form===e.form&&Z0(n)}break e;case"textarea":$0(e,t.value,t.defaultValue);break e;case"select":a=t.value,a!=null&&
Wi(e,!!t.multiple,a,!1)}}}var Du=!1;function W0(e,a,t){if(Du)return e(a,t);Du=!0;try{var n=e(a);return n}finally{if(Du=!1,(ji!==null||el!==null)&&(_m(),ji&&(a=ji,
e=el,el=ji=null,ab(a),e)))for(a=0;a<e.length;a++)ab(e[a])}}function Sc(e,a){var t=e.stateNode;if(t===null)return null;var n=t[yt]||null;if(n===null)return null;
t=n[a];e:switch(a){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"\
onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(n=!n.disabled)||(e=e.type,n=!(e==="button"||e==="input"||e==="select"||e==="texta\
rea")),e=!n;break e;default:e=!1}if(e)return null;if(t&&typeof t!="function")throw Error(z(231,a,typeof t));return t}var go=!(typeof window>"u"||typeof window.document>
"u"||typeof window.document.createElement>"u"),wf=!1;if(go)try{Di={},Object.defineProperty(Di,"passive",{get:function(){wf=!0}}),window.addEventListener("test",
Di,Di),window.removeEventListener("test",Di,Di)}catch{wf=!1}var Di,ar=null,zh=null,hd=null;function ey(){if(hd)return hd;var e,a=zh,t=a.length,n,o="value"in ar?
ar.value:ar.textContent,r=o.length;for(e=0;e<t&&a[e]===o[e];e++);var i=t-e;for(n=1;n<=i&&a[t-n]===o[r-n];n++);return hd=o.slice(e,1<n?1-n:void 0)}function pd(e){
var a=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&a===13&&(e=13)):e=a,e===10&&(e=13),32<=e||e===13?e:0}function $s(){return!0}function tb(){return!1}function et(e){
function a(t,n,o,r,i){this._reactName=t,this._targetInst=o,this.type=n,this.nativeEvent=r,this.target=i,this.currentTarget=null;for(var l in e)e.hasOwnProperty(
l)&&(t=e[l],this[l]=t?t(r):r[l]);return this.isDefaultPrevented=(r.defaultPrevented!=null?r.defaultPrevented:r.returnValue===!1)?$s:tb,this.isPropagationStopped=
tb,this}return xe(a.prototype,{preventDefault:function(){this.defaultPrevented=!0;var t=this.nativeEvent;t&&(t.preventDefault?t.preventDefault():typeof t.returnValue!=
"unknown"&&(t.returnValue=!1),this.isDefaultPrevented=$s)},stopPropagation:function(){var t=this.nativeEvent;t&&(t.stopPropagation?t.stopPropagation():typeof t.
cancelBubble!="unknown"&&(t.cancelBubble=!0),this.isPropagationStopped=$s)},persist:function(){},isPersistent:$s}),a}var _r={eventPhase:0,bubbles:0,cancelable:0,
timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},cm=et(_r),Ic=xe({},_r,{view:0,detail:0}),Sx=et(Ic),Bu,Uu,ac,sm=xe({},Ic,{screenX:0,
screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:Sh,button:0,buttons:0,relatedTarget:function(e){return e.
relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==ac&&
(ac&&e.type==="mousemove"?(Bu=e.screenX-ac.screenX,Uu=e.screenY-ac.screenY):Uu=Bu=0,ac=e),Bu)},movementY:function(e){return"movementY"in e?e.movementY:Uu}}),nb=et(
sm),Tx=xe({},sm,{dataTransfer:0}),Ax=et(Tx),Cx=xe({},Ic,{relatedTarget:0}),Lu=et(Cx),Ex=xe({},_r,{animationName:0,elapsedTime:0,pseudoElement:0}),Nx=et(Ex),Ox=xe(
{},_r,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),Mx=et(Ox),Rx=xe({},_r,{data:0}),ob=et(Rx),Dx={Esc:"Escape",Spacebar:"\
 ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"\
Unidentified"},Bx={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"Page\
Down",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",
118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},Ux={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shi\
ftKey"};function Lx(e){var a=this.nativeEvent;return a.getModifierState?a.getModifierState(e):(e=Ux[e])?!!a[e]:!1}function Sh(){return Lx}var Gx=xe({},Ic,{key:function(e){
if(e.key){var a=Dx[e.key]||e.key;if(a!=="Unidentified")return a}return e.type==="keypress"?(e=pd(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.
type==="keyup"?Bx[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:Sh,charCode:function(e){
return e.type==="keypress"?pd(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?pd(
e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),qx=et(Gx),Hx=xe({},sm,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,
pointerType:0,isPrimary:0}),rb=et(Hx),Kx=xe({},_r,{submitter:0}),Yx=et(Kx),jx=xe({},Ic,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,
shiftKey:0,getModifierState:Sh}),Vx=et(jx),Ix=xe({},_r,{propertyName:0,elapsedTime:0,pseudoElement:0}),Qx=et(Ix),Xx=xe({},sm,{deltaX:function(e){return"deltaX"in
e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},
deltaZ:0,deltaMode:0}),Zx=et(Xx),Px=xe({},_r,{newState:0,oldState:0,source:0}),$x=et(Px),Jx=[9,13,27,32],Th=go&&"CompositionEvent"in window,mc=null;go&&"documen\
tMode"in document&&(mc=document.documentMode);var Fx=go&&"TextEvent"in window&&!mc,ay=go&&(!Th||mc&&8<mc&&11>=mc),ib=" ",lb=!1;function ty(e,a){switch(e){case"k\
eyup":return Jx.indexOf(a.keyCode)!==-1;case"keydown":return a.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function ny(e){
return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var Vi=!1;function Wx(e,a){switch(e){case"compositionend":return ny(a);case"keypress":return a.which!==
32?null:(lb=!0,ib);case"textInput":return e=a.data,e===ib&&lb?null:e;default:return null}}function e3(e,a){if(Vi)return e==="compositionend"||!Th&&ty(e,a)?(e=ey(),
hd=zh=ar=null,Vi=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(a.ctrlKey||a.altKey||a.metaKey)||a.ctrlKey&&a.altKey){if(a.char&&1<a.char.length)
return a.char;if(a.which)return String.fromCharCode(a.which)}return null;case"compositionend":return ay&&a.locale!=="ko"?null:a.data;default:return null}}var a3={
color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function cb(e){
var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a==="input"?!!a3[e.type]:a==="textarea"}function oy(e,a,t,n){ji?el?el.push(n):el=[n]:ji=n,a=nm(a,"onChange"),
0<a.length&&(t=new cm("onChange","change",null,t,n),e.push({event:t,listeners:a}))}var uc=null,Tc=null;function t3(e){W1(e,0)}function dm(e){var a=cc(e);if(Z0(a))
return e}function sb(e,a){if(e==="change")return a}var ry=!1;go&&(go?(Fs="oninput"in document,Fs||(Gu=document.createElement("div"),Gu.setAttribute("oninput","r\
eturn;"),Fs=typeof Gu.oninput=="function"),Js=Fs):Js=!1,ry=Js&&(!document.documentMode||9<document.documentMode));var Js,Fs,Gu;function db(){uc&&(uc.detachEvent(
"onpropertychange",iy),Tc=uc=null)}function iy(e){if(e.propertyName==="value"&&dm(Tc)){var a=[];oy(a,Tc,e,kh(e)),W0(t3,a)}}function n3(e,a,t){e==="focusin"?(db(),
uc=a,Tc=t,uc.attachEvent("onpropertychange",iy)):e==="focusout"&&db()}function o3(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return dm(Tc)}function r3(e,a){
if(e==="click")return dm(a)}function i3(e,a){if(e==="input"||e==="change")return dm(a)}function l3(e,a){return e===a&&(e!==0||1/e===1/a)||e!==e&&a!==a}var Ut=typeof Object.
is=="function"?Object.is:l3;function Ac(e,a){if(Ut(e,a))return!0;if(typeof e!="object"||e===null||typeof a!="object"||a===null)return!1;var t=Object.keys(e),n=Object.
keys(a);if(t.length!==n.length)return!1;for(n=0;n<t.length;n++){var o=t[n];if(!gf.call(a,o)||!Ut(e[o],a[o]))return!1}return!0}function _f(e){if(e=e||(typeof document<
"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function mb(e){for(;e&&e.firstChild;)e=e.firstChild;return e}
function ub(e,a){var t=mb(e);e=0;for(var n;t;){if(t.nodeType===3){if(n=e+t.textContent.length,e<=a&&n>=a)return{node:t,offset:a-e};e=n}e:{for(;t;){if(t.nextSibling){
t=t.nextSibling;break e}t=t.parentNode}t=void 0}t=mb(t)}}function ly(e,a){return e&&a?e===a?!0:e&&e.nodeType===3?!1:a&&a.nodeType===3?ly(e,a.parentNode):"contai\
ns"in e?e.contains(a):e.compareDocumentPosition?!!(e.compareDocumentPosition(a)&16):!1:!1}function cy(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=
null?e.ownerDocument.defaultView:window;for(var a=_f(e.document);a instanceof e.HTMLIFrameElement;){try{var t=typeof a.contentWindow.location.href=="string"}catch{
t=!1}if(t)e=a.contentWindow;else break;a=_f(e.document)}return a}function Ah(e){var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a&&(a==="input"&&(e.type===
"text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||a==="textarea"||e.contentEditable==="true")}var c3=go&&"documentMode"in document&&
11>=document.documentMode,Ii=null,xf=null,fc=null,kf=!1;function fb(e,a,t){var n=t.window===t?t.document:t.nodeType===9?t:t.ownerDocument;kf||Ii==null||Ii!==_f(
n)||(n=Ii,"selectionStart"in n&&Ah(n)?n={start:n.selectionStart,end:n.selectionEnd}:(n=(n.ownerDocument&&n.ownerDocument.defaultView||window).getSelection(),n={
anchorNode:n.anchorNode,anchorOffset:n.anchorOffset,focusNode:n.focusNode,focusOffset:n.focusOffset}),fc&&Ac(fc,n)||(fc=n,n=nm(xf,"onSelect"),0<n.length&&(a=new cm(
"onSelect","select",null,a,t),e.push({event:a,listeners:n}),a.target=Ii)))}function Ur(e,a){var t={};return t[e.toLowerCase()]=a.toLowerCase(),t["Webkit"+e]="we\
bkit"+a,t["Moz"+e]="moz"+a,t}var Qi={animationend:Ur("Animation","AnimationEnd"),animationiteration:Ur("Animation","AnimationIteration"),animationstart:Ur("Anim\
ation","AnimationStart"),transitionrun:Ur("Transition","TransitionRun"),transitionstart:Ur("Transition","TransitionStart"),transitioncancel:Ur("Transition","Tra\
nsitionCancel"),transitionend:Ur("Transition","TransitionEnd")},qu={},sy={};go&&(sy=document.createElement("div").style,"AnimationEvent"in window||(delete Qi.animationend.
animation,delete Qi.animationiteration.animation,delete Qi.animationstart.animation),"TransitionEvent"in window||delete Qi.transitionend.transition);function oi(e){
if(qu[e])return qu[e];if(!Qi[e])return e;var a=Qi[e],t;for(t in a)if(a.hasOwnProperty(t)&&t in sy)return qu[e]=a[t];return e}var dy=oi("animationend"),my=oi("an\
imationiteration"),uy=oi("animationstart"),s3=oi("transitionrun"),d3=oi("transitionstart"),m3=oi("transitioncancel"),fy=oi("transitionend"),hy=new Map,zf="abort\
 auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop duration\
Change emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata load\
Start lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver po\
interUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove w\
aiting wheel".split(" ");zf.push("scrollEnd");function wn(e,a){hy.set(e,a),ni(a,[e])}var u3=0;function vo(e,a){if(e.name!=null&&e.name!=="auto")return e.name;if(a.
autoName!==null)return a.autoName;e=yn.identifierPrefix;var t=u3++;return e="_"+e+"t_"+t.toString(32)+"_",a.autoName=e}function hb(e){if(e==null||typeof e=="str\
ing")return e;var a=null,t=ll;if(t!==null)for(var n=0;n<t.length;n++){var o=e[t[n]];if(o!=null){if(o==="none")return"none";a=a==null?o:a+(" "+o)}}return a??e.default}
function ko(e,a){return e=hb(e),a=hb(a),a==null?e==="auto"?null:e:a==="auto"?null:a}var Ud=typeof reportError=="function"?reportError:function(e){if(typeof window==
"object"&&typeof window.ErrorEvent=="function"){var a=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message==
"string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(a))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit(
"uncaughtException",e);return}console.error(e)},Pt=[],Xi=0,Ch=0;function mm(){for(var e=Xi,a=Ch=Xi=0;a<e;){var t=Pt[a];Pt[a++]=null;var n=Pt[a];Pt[a++]=null;var o=Pt[a];
Pt[a++]=null;var r=Pt[a];if(Pt[a++]=null,n!==null&&o!==null){var i=n.pending;i===null?o.next=o:(o.next=i.next,i.next=o),n.pending=o}r!==0&&py(t,o,r)}}function um(e,a,t,n){
Pt[Xi++]=e,Pt[Xi++]=a,Pt[Xi++]=t,Pt[Xi++]=n,Ch|=n,e.lanes|=n,e=e.alternate,e!==null&&(e.lanes|=n)}function Eh(e,a,t,n){return um(e,a,t,n),Ld(e)}function ri(e,a){
return um(e,null,null,a),Ld(e)}function py(e,a,t){e.lanes|=t;var n=e.alternate;n!==null&&(n.lanes|=t);for(var o=!1,r=e.return;r!==null;)r.childLanes|=t,n=r.alternate,
n!==null&&(n.childLanes|=t),r.tag===22&&(e=r.stateNode,e===null||e._visibility&1||(o=!0)),e=r,r=r.return;return e.tag===3?(r=e.stateNode,o&&a!==null&&(o=31-Dt(t),
e=r.hiddenUpdates,n=e[o],n===null?e[o]=[a]:n.push(a),a.lane=t|536870912),r):null}function Ld(e){if(50<kc)throw kc=0,Sd=null,Error(z(185));for(var a=e.return;a!==
null;)e=a,a=e.return;return e.tag===3?e.stateNode:null}var Zi={};function f3(e,a,t,n){this.tag=e,this.key=t,this.sibling=this.child=this.return=this.stateNode=this.
type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=a,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=
null,this.mode=n,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function gt(e,a,t,n){return new f3(e,a,t,n)}
function Nh(e){return e=e.prototype,!(!e||!e.isReactComponent)}function ho(e,a){var t=e.alternate;return t===null?(t=gt(e.tag,a,e.key,e.mode),t.elementType=e.elementType,
t.type=e.type,t.stateNode=e.stateNode,t.alternate=e,e.alternate=t):(t.pendingProps=a,t.type=e.type,t.flags=0,t.subtreeFlags=0,t.deletions=null),t.flags=e.flags&
1206910976,t.childLanes=e.childLanes,t.lanes=e.lanes,t.child=e.child,t.memoizedProps=e.memoizedProps,t.memoizedState=e.memoizedState,t.updateQueue=e.updateQueue,
a=e.dependencies,t.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.firstContext},t.sibling=e.sibling,t.index=e.index,t.ref=e.ref,t.refCleanup=e.refCleanup,
t}function gy(e,a){e.flags&=1206910978;var t=e.alternate;return t===null?(e.childLanes=0,e.lanes=a,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=
null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=t.childLanes,e.lanes=t.lanes,e.child=t.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=
t.memoizedProps,e.memoizedState=t.memoizedState,e.updateQueue=t.updateQueue,e.type=t.type,a=t.dependencies,e.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.
firstContext}),e}function gd(e,a,t,n,o,r){var i=0;if(n=e,typeof n=="function")Nh(n)&&(i=1);else if(typeof n=="string")i=q6(e,t,Zn.current)?26:e==="html"||e==="h\
ead"||e==="body"?27:5;else e:switch(n){case mf:return e=gt(31,t,a,o),e.elementType=mf,e.lanes=r,e;case Ki:return Vr(t.children,o,r,a);case R0:i=8,o|=24;break;case cf:
return e=gt(12,t,a,o|2),e.elementType=cf,e.lanes=r,e;case sf:return e=gt(13,t,a,o),e.elementType=sf,e.lanes=r,e;case df:return e=gt(19,t,a,o),e.elementType=df,e.
lanes=r,e;case ex:case uf:return e=o|32,e=gt(30,t,a,e),e.elementType=uf,e.lanes=r,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof n==
"object"&&n!==null)switch(n.$$typeof){case Vn:i=10;break e;case D0:i=9;break e;case vh:i=11;break e;case bh:i=14;break e;case Jo:i=16,n=null;break e}i=29,t=Error(
z(130,e===null?"null":typeof e,"")),n=null}return a=gt(i,t,a,o),a.elementType=e,a.type=n,a.lanes=r,a}function Vr(e,a,t,n){return e=gt(7,e,n,a),e.lanes=t,e}function Hu(e,a,t){
return e=gt(6,e,null,a),e.lanes=t,e}function vy(e){var a=gt(18,null,null,0);return a.stateNode=e,a}function Ku(e,a,t){return a=gt(4,e.children!==null?e.children:
[],e.key,a),a.lanes=t,a.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},a}var pb=new WeakMap;function Wt(e,a){if(typeof e==
"object"&&e!==null){var t=pb.get(e);return t!==void 0?t:(a={value:e,source:a,stack:Xv(a)},pb.set(e,a),a)}return{value:e,source:a,stack:Xv(a)}}var Pi=[],$i=0,Gd=null,
Cc=0,$t=[],Jt=0,gr=null,Qn=1,Xn="";function uo(e,a){Pi[$i++]=Cc,Pi[$i++]=Gd,Gd=e,Cc=a}function by(e,a,t){$t[Jt++]=Qn,$t[Jt++]=Xn,$t[Jt++]=gr,gr=e;var n=Qn;e=Xn;
var o=32-Dt(n)-1;n&=~(1<<o),t+=1;var r=32-Dt(a)+o;if(30<r){var i=o-o%5;r=(n&(1<<i)-1).toString(32),n>>=i,o-=i,Qn=1<<32-Dt(a)+o|t<<o|n,Xn=r+e}else Qn=1<<r|t<<o|n,
Xn=e}function fm(e){e.return!==null&&(uo(e,1),by(e,1,0))}function Oh(e){for(;e===Gd;)Gd=Pi[--$i],Pi[$i]=null,Cc=Pi[--$i],Pi[$i]=null;for(;e===gr;)gr=$t[--Jt],$t[Jt]=
null,Xn=$t[--Jt],$t[Jt]=null,Qn=$t[--Jt],$t[Jt]=null}function yy(e,a){$t[Jt++]=Qn,$t[Jt++]=Xn,$t[Jt++]=gr,Qn=a.id,Xn=a.overflow,gr=e}var pa=null,Se=null,V=!1,lr=null,
en=!1,Sf=Error(z(519));function vr(e){var a=Error(z(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw Ec(Wt(a,e)),Sf}function gb(e){
var a=e.stateNode,t=e.type,n=e.memoizedProps;switch(a[za]=e,a[yt]=n,t){case"dialog":P("cancel",a),P("close",a);break;case"iframe":case"object":case"embed":P("lo\
ad",a);break;case"video":case"audio":for(t=0;t<Rc.length;t++)P(Rc[t],a);break;case"source":P("error",a);break;case"img":case"image":case"link":P("error",a),P("l\
oad",a);break;case"details":P("toggle",a);break;case"input":P("invalid",a),P0(a,n.value,n.defaultValue,n.checked,n.defaultChecked,n.type,n.name,!0);break;case"s\
elect":P("invalid",a);break;case"textarea":P("invalid",a),J0(a,n.value,n.defaultValue,n.children)}t=n.children,typeof t!="string"&&typeof t!="number"&&typeof t!=
"bigint"||a.textContent===""+t||n.suppressHydrationWarning===!0||aw(a.textContent,t)?(n.popover!=null&&(P("beforetoggle",a),P("toggle",a)),n.onScroll!=null&&P("\
scroll",a),n.onScrollEnd!=null&&P("scrollend",a),n.onClick!=null&&(a.onclick=In),a=!0):a=!1,a||vr(e,!0)}function qd(e){for(pa=e.return;pa;)switch(pa.tag){case 5:case 31:case 13:
en=!1;return;case 27:case 3:en=!0;return;default:pa=pa.return}}function Bi(e){if(e!==pa)return!1;if(!V)return qd(e),V=!0,!1;var a=e.tag,t;if((t=a!==3&&a!==27)&&
((t=a===5)&&(t=e.type,t=!(t!=="form"&&t!=="button")||sh(e.type,e.memoizedProps)),t=!t),t&&Se&&vr(e),qd(e),a===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,
!e)throw Error(z(317));Se=u0(e)}else if(a===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(z(317));Se=u0(e)}else a===27?(a=Se,xr(e.type)?(e=
fh,fh=null,Se=e):Se=a):Se=pa?an(e.stateNode.nextSibling):null;return!0}function Zr(){Se=pa=null,V=!1}function Yu(){var e=lr;return e!==null&&(ht===null?ht=e:ht.
push.apply(ht,e),lr=null),e}function Ec(e){lr===null?lr=[e]:lr.push(e)}var Tf=Jn(null),ii=null,fo=null;function tr(e,a,t){Te(Tf,a._currentValue),a._currentValue=
t}function po(e){e._currentValue=Tf.current,Ta(Tf)}function vd(e,a,t){for(;e!==null;){var n=e.alternate;if((e.childLanes&a)!==a?(e.childLanes|=a,n!==null&&(n.childLanes|=
a)):n!==null&&(n.childLanes&a)!==a&&(n.childLanes|=a),e===t)break;e=e.return}}function Af(e,a,t,n){var o=e.child;for(o!==null&&(o.return=e);o!==null;){var r=o.dependencies;
if(r!==null){var i=o.child;r=r.firstContext;e:for(;r!==null;){var l=r;r=o;for(var c=0;c<a.length;c++)if(l.context===a[c]){r.lanes|=t,l=r.alternate,l!==null&&(l.
lanes|=t),vd(r.return,t,e),n||(i=null);break e}r=l.next}}else if(o.tag===18){if(i=o.return,i===null)throw Error(z(341));i.lanes|=t,r=i.alternate,r!==null&&(r.lanes|=
t),vd(i,t,e),i=null}else o.tag===13&&o.memoizedState!==null&&o.memoizedState.dehydrated===null?(o.lanes|=t,i=o.alternate,i!==null&&(i.lanes|=t),vd(o.return,t,e),
i=o.child,i=i!==null?i.sibling:null):i=o.child;if(i!==null)i.return=o;else for(i=o;i!==null;){if(i===e){i=null;break}if(o=i.sibling,o!==null){o.return=i.return,
i=o;break}i=i.return}o=i}}function Pr(e,a,t,n){e=null;for(var o=a,r=!1;o!==null;){if(!r){if((o.flags&524288)!==0)r=!0;else if((o.flags&262144)!==0)break}if(o.tag===
10){var i=o.alternate;if(i===null)throw Error(z(387));if(i=i.memoizedProps,i!==null){var l=o.type;Ut(o.pendingProps.value,i.value)||(e!==null?e.push(l):e=[l])}}else if(o===
Od.current){if(i=o.alternate,i===null)throw Error(z(387));i.memoizedState.memoizedState!==o.memoizedState.memoizedState&&(e!==null?e.push(bl):e=[bl])}o=o.return}
return e!==null&&Af(a,e,t,n),a.flags|=262144,e!==null}function Hd(e){for(e=e.firstContext;e!==null;){if(!Ut(e.context._currentValue,e.memoizedValue))return!0;e=
e.next}return!1}function $r(e){ii=e,fo=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function Sa(e){return wy(ii,e)}function Ws(e,a){return ii===null&&$r(
e),wy(e,a)}function wy(e,a){var t=a._currentValue;if(a={context:a,memoizedValue:t,next:null},fo===null){if(e===null)throw Error(z(308));fo=a,e.dependencies={lanes:0,
firstContext:a},e.flags|=524288}else fo=fo.next=a;return t}var h3=typeof AbortController<"u"?AbortController:function(){var e=[],a=this.signal={aborted:!1,addEventListener:function(t,n){
e.push(n)}};this.abort=function(){a.aborted=!0,e.forEach(function(t){return t()})}},p3=ca.unstable_scheduleCallback,g3=ca.unstable_NormalPriority,We={$$typeof:Vn,
Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function Mh(){return{controller:new h3,data:new Map,refCount:0}}function Qc(e){
e.refCount--,e.refCount===0&&p3(g3,function(){e.controller.abort()})}function vb(e,a){if((e.pendingLanes&4194048)!==0){var t=e.transitionTypes;for(t===null&&(t=
e.transitionTypes=[]),e=0;e<a.length;e++){var n=a[e];t.indexOf(n)===-1&&t.push(n)}}}var sc=null;function v3(e){var a=e.transitionTypes;return e.transitionTypes=
null,a}var hc=null,Cf=0,Jr=0,al=null;function b3(e,a){if(hc===null){var t=hc=[];Cf=0,Jr=ip(),al={status:"pending",value:void 0,then:function(n){t.push(n)}}}return Cf++,
a.then(bb,bb),a}function bb(){if(--Cf===0&&(sc=null,hc!==null)){al!==null&&(al.status="fulfilled");var e=hc;hc=null,Jr=0,al=null;for(var a=0;a<e.length;a++)(0,e[a])()}}
function y3(e,a){var t=[],n={status:"pending",value:null,reason:null,then:function(o){t.push(o)}};return e.then(function(){n.status="fulfilled",n.value=a;for(var o=0;o<
t.length;o++)(0,t[o])(a)},function(o){for(n.status="rejected",n.reason=o,o=0;o<t.length;o++)(0,t[o])(void 0)}),n}var yb=L.S;L.S=function(e,a){if(G1=Mt(),typeof a==
"object"&&a!==null&&typeof a.then=="function"&&b3(e,a),sc!==null)for(var t=pl;t!==null;)vb(t,sc),t=t.next;if(t=e.types,t!==null){for(var n=pl;n!==null;)vb(n,t),
n=n.next;if(Jr!==0){n=sc,n===null&&(n=sc=[]);for(var o=0;o<t.length;o++){var r=t[o];n.indexOf(r)===-1&&n.push(r)}}}yb!==null&&yb(e,a)};var Ir=Jn(null);function Rh(){
var e=Ir.current;return e!==null?e:_e.pooledCache}function bd(e,a){a===null?Te(Ir,Ir.current):Te(Ir,a.pool)}function _y(){var e=Rh();return e===null?null:{parent:We.
_currentValue,pool:e}}var kl=Error(z(460)),Dh=Error(z(474)),hm=Error(z(542)),Kd={then:function(){}};function wb(e){return e=e.status,e==="fulfilled"||e==="rejec\
ted"}function xy(e,a,t){switch(t=e[t],t===void 0?e.push(a):t!==a&&(a.then(In,In),a=t),a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,xb(
e),e===void 0&&!("reason"in a)?Error(z(600)):e;default:if(typeof a.status=="string")a.then(In,In);else{if(e=_e,e!==null&&100<e.shellSuspendCounter)throw Error(z(
482));e=a,e.status="pending",e.then(function(n){if(a.status==="pending"){var o=a;o.status="fulfilled",o.value=n}},function(n){if(a.status==="pending"){var o=a;o.
status="rejected",o.reason=n}})}switch(a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,xb(e),e}throw Qr=a,kl}}function qr(e){try{var a=e.
_init;return a(e._payload)}catch(t){throw t!==null&&typeof t=="object"&&typeof t.then=="function"?(Qr=t,kl):t}}var Qr=null;function _b(){if(Qr===null)throw Error(
z(459));var e=Qr;return Qr=null,e}function xb(e){if(e===kl||e===hm)throw Error(z(483))}var tl=null,Nc=0;function ed(e){var a=Nc;return Nc+=1,tl===null&&(tl=[]),
xy(tl,e,a)}function Zo(e,a){a=a.props.ref,e.ref=a!==void 0?a:null}function ad(e,a){throw a.$$typeof===W_?Error(z(525)):(e=Object.prototype.toString.call(a),Error(
z(31,e==="[object Object]"?"object with keys {"+Object.keys(a).join(", ")+"}":e)))}function ky(e){function a(b,p){if(e){var v=b.deletions;v===null?(b.deletions=
[p],b.flags|=16):v.push(p)}}function t(b,p){if(!e)return null;for(;p!==null;)a(b,p),p=p.sibling;return null}function n(b){for(var p=new Map;b!==null;)b.key===null?
p.set(b.index,b):p.set(b.key,b),b=b.sibling;return p}function o(b,p){return b=ho(b,p),b.index=0,b.sibling=null,b}function r(b,p,v){return b.index=v,e?(v=b.alternate,
v!==null?(v=v.index,v<p?(b.flags|=2,p):v):(b.flags|=134217730,p)):(b.flags|=1048576,p)}function i(b){return e&&b.alternate===null&&(b.flags|=134217730),b}function l(b,p,v,_){
return p===null||p.tag!==6?(p=Hu(v,b.mode,_),p.return=b,p):(p=o(p,v),p.return=b,p)}function c(b,p,v,_){var E=v.type;return E===Ki?(b=f(b,p,v.props.children,_,v.
key),Zo(b,v),b):p!==null&&(p.elementType===E||typeof E=="object"&&E!==null&&E.$$typeof===Jo&&qr(E)===p.type)?(p=o(p,v.props),Zo(p,v),p.return=b,p):(p=gd(v.type,
v.key,v.props,null,b.mode,_),Zo(p,v),p.return=b,p)}function s(b,p,v,_){return p===null||p.tag!==4||p.stateNode.containerInfo!==v.containerInfo||p.stateNode.implementation!==
v.implementation?(p=Ku(v,b.mode,_),p.return=b,p):(p=o(p,v.children||[]),p.return=b,p)}function f(b,p,v,_,E){return p===null||p.tag!==7?(p=Vr(v,b.mode,_,E),p.return=
b,p):(p=o(p,v),p.return=b,p)}function d(b,p,v){if(typeof p=="string"&&p!==""||typeof p=="number"||typeof p=="bigint")return p=Hu(""+p,b.mode,v),p.return=b,p;if(typeof p==
"object"&&p!==null){switch(p.$$typeof){case Is:return v=gd(p.type,p.key,p.props,null,b.mode,v),Zo(v,p),v.return=b,v;case ic:return p=Ku(p,b.mode,v),p.return=b,p;case Jo:
return p=qr(p),d(b,p,v)}if(lc(p)||ec(p))return p=Vr(p,b.mode,v,null),p.return=b,p;if(typeof p.then=="function")return d(b,ed(p),v);if(p.$$typeof===Vn)return d(b,
Ws(b,p),v);ad(b,p)}return null}function m(b,p,v,_){var E=p!==null?p.key:null;if(typeof v=="string"&&v!==""||typeof v=="number"||typeof v=="bigint")return E!==null?
null:l(b,p,""+v,_);if(typeof v=="object"&&v!==null){switch(v.$$typeof){case Is:return v.key===E?c(b,p,v,_):null;case ic:return v.key===E?s(b,p,v,_):null;case Jo:
return v=qr(v),m(b,p,v,_)}if(lc(v)||ec(v))return E!==null?null:f(b,p,v,_,null);if(typeof v.then=="function")return m(b,p,ed(v),_);if(v.$$typeof===Vn)return m(b,
p,Ws(b,v),_);ad(b,v)}return null}function u(b,p,v,_,E){if(typeof _=="string"&&_!==""||typeof _=="number"||typeof _=="bigint")return b=b.get(v)||null,l(p,b,""+_,
E);if(typeof _=="object"&&_!==null){switch(_.$$typeof){case Is:return b=b.get(_.key===null?v:_.key)||null,c(p,b,_,E);case ic:return b=b.get(_.key===null?v:_.key)||
null,s(p,b,_,E);case Jo:return _=qr(_),u(b,p,v,_,E)}if(lc(_)||ec(_))return b=b.get(v)||null,f(p,b,_,E,null);if(typeof _.then=="function")return u(b,p,v,ed(_),E);
if(_.$$typeof===Vn)return u(b,p,v,Ws(p,_),E);ad(p,_)}return null}function g(b,p,v,_){for(var E=null,K=null,O=p,B=p=0,Ge=null;O!==null&&B<v.length;B++){O.index>B?
(Ge=O,O=null):Ge=O.sibling;var X=m(b,O,v[B],_);if(X===null){O===null&&(O=Ge);break}e&&O&&X.alternate===null&&a(b,O),p=r(X,p,B),K===null?E=X:K.sibling=X,K=X,O=Ge}
if(B===v.length)return t(b,O),V&&uo(b,B),E;if(O===null){for(;B<v.length;B++)O=d(b,v[B],_),O!==null&&(p=r(O,p,B),K===null?E=O:K.sibling=O,K=O);return V&&uo(b,B),
E}for(O=n(O);B<v.length;B++)Ge=u(O,b,B,v[B],_),Ge!==null&&(e&&(X=Ge.alternate,X!==null&&O.delete(X.key===null?B:X.key)),p=r(Ge,p,B),K===null?E=Ge:K.sibling=Ge,K=
Ge);return e&&O.forEach(function(Nn){return a(b,Nn)}),V&&uo(b,B),E}function x(b,p,v,_){if(v==null)throw Error(z(151));for(var E=null,K=null,O=p,B=p=0,Ge=null,X=v.
next();O!==null&&!X.done;B++,X=v.next()){O.index>B?(Ge=O,O=null):Ge=O.sibling;var Nn=m(b,O,X.value,_);if(Nn===null){O===null&&(O=Ge);break}e&&O&&Nn.alternate===
null&&a(b,O),p=r(Nn,p,B),K===null?E=Nn:K.sibling=Nn,K=Nn,O=Ge}if(X.done)return t(b,O),V&&uo(b,B),E;if(O===null){for(;!X.done;B++,X=v.next())X=d(b,X.value,_),X!==
null&&(p=r(X,p,B),K===null?E=X:K.sibling=X,K=X);return V&&uo(b,B),E}for(O=n(O);!X.done;B++,X=v.next())X=u(O,b,B,X.value,_),X!==null&&(e&&(Ge=X.alternate,Ge!==null&&
O.delete(Ge.key===null?B:Ge.key)),p=r(X,p,B),K===null?E=X:K.sibling=X,K=X);return e&&O.forEach(function(mu){return a(b,mu)}),V&&uo(b,B),E}function S(b,p,v,_){if(typeof v==
"object"&&v!==null&&v.type===Ki&&v.key===null&&v.props.ref===void 0&&(v=v.props.children),typeof v=="object"&&v!==null){switch(v.$$typeof){case Is:e:{for(var E=v.
key;p!==null;){if(p.key===E){if(E=v.type,E===Ki){if(p.tag===7){t(b,p.sibling),_=o(p,v.props.children),Zo(_,v),_.return=b,b=_;break e}}else if(p.elementType===E||
typeof E=="object"&&E!==null&&E.$$typeof===Jo&&qr(E)===p.type){t(b,p.sibling),_=o(p,v.props),Zo(_,v),_.return=b,b=_;break e}t(b,p);break}else a(b,p);p=p.sibling}
v.type===Ki?(_=Vr(v.props.children,b.mode,_,v.key),Zo(_,v),_.return=b,b=_):(_=gd(v.type,v.key,v.props,null,b.mode,_),Zo(_,v),_.return=b,b=_)}return i(b);case ic:
e:{for(E=v.key;p!==null;){if(p.key===E)if(p.tag===4&&p.stateNode.containerInfo===v.containerInfo&&p.stateNode.implementation===v.implementation){t(b,p.sibling),
_=o(p,v.children||[]),_.return=b,b=_;break e}else{t(b,p);break}else a(b,p);p=p.sibling}_=Ku(v,b.mode,_),_.return=b,b=_}return i(b);case Jo:return v=qr(v),S(b,p,
v,_)}if(lc(v))return g(b,p,v,_);if(ec(v)){if(E=ec(v),typeof E!="function")throw Error(z(150));return v=E.call(v),x(b,p,v,_)}if(typeof v.then=="function")return S(
b,p,ed(v),_);if(v.$$typeof===Vn)return S(b,p,Ws(b,v),_);ad(b,v)}return typeof v=="string"&&v!==""||typeof v=="number"||typeof v=="bigint"?(v=""+v,p!==null&&p.tag===
6?(t(b,p.sibling),_=o(p,v),_.return=b,b=_):(t(b,p),_=Hu(v,b.mode,_),_.return=b,b=_),i(b)):t(b,p)}return function(b,p,v,_){try{Nc=0;var E=S(b,p,v,_);return tl=null,
E}catch(O){if(O===kl||O===hm)throw O;var K=gt(29,O,null,b.mode);return K.lanes=_,K.return=b,K}}}var Fr=ky(!0),zy=ky(!1),Fo=!1;function Bh(e){e.updateQueue={baseState:e.
memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function Ef(e,a){e=e.updateQueue,a.updateQueue===
e&&(a.updateQueue={baseState:e.baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function cr(e){return{
lane:e,tag:0,payload:null,callback:null,next:null}}function sr(e,a,t){var n=e.updateQueue;if(n===null)return null;if(n=n.shared,(ce&2)!==0){var o=n.pending;return o===
null?a.next=a:(a.next=o.next,o.next=a),n.pending=a,a=Ld(e),py(e,null,t),a}return um(e,n,a,t),Ld(e)}function pc(e,a,t){if(a=a.updateQueue,a!==null&&(a=a.shared,(t&
4194048)!==0)){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,K0(e,t)}}function ju(e,a){var t=e.updateQueue,n=e.alternate;if(n!==null&&(n=n.updateQueue,t===n)){
var o=null,r=null;if(t=t.firstBaseUpdate,t!==null){do{var i={lane:t.lane,tag:t.tag,payload:t.payload,callback:null,next:null};r===null?o=r=i:r=r.next=i,t=t.next}while(t!==
null);r===null?o=r=a:r=r.next=a}else o=r=a;t={baseState:n.baseState,firstBaseUpdate:o,lastBaseUpdate:r,shared:n.shared,callbacks:n.callbacks},e.updateQueue=t;return}
e=t.lastBaseUpdate,e===null?t.firstBaseUpdate=a:e.next=a,t.lastBaseUpdate=a}var Nf=!1;function gc(){if(Nf){var e=al;if(e!==null)throw e}}function vc(e,a,t,n){Nf=
!1;var o=e.updateQueue;Fo=!1;var r=o.firstBaseUpdate,i=o.lastBaseUpdate,l=o.shared.pending;if(l!==null){o.shared.pending=null;var c=l,s=c.next;c.next=null,i===null?
r=s:i.next=s,i=c;var f=e.alternate;f!==null&&(f=f.updateQueue,l=f.lastBaseUpdate,l!==i&&(l===null?f.firstBaseUpdate=s:l.next=s,f.lastBaseUpdate=c))}if(r!==null){
var d=o.baseState;i=0,f=s=c=null,l=r;do{var m=l.lane&-536870913,u=m!==l.lane;if(u?(W&m)===m:(n&m)===m){m!==0&&m===Jr&&(Nf=!0),f!==null&&(f=f.next={lane:0,tag:l.
tag,payload:l.payload,callback:null,next:null});e:{var g=e,x=l;m=a;var S=t;switch(x.tag){case 1:if(g=x.payload,typeof g=="function"){d=g.call(S,d,m);break e}d=g;
break e;case 3:g.flags=g.flags&-65537|128;case 0:if(g=x.payload,m=typeof g=="function"?g.call(S,d,m):g,m==null)break e;d=xe({},d,m);break e;case 2:Fo=!0}}m=l.callback,
m!==null&&(e.flags|=64,u&&(e.flags|=8192),u=o.callbacks,u===null?o.callbacks=[m]:u.push(m))}else u={lane:m,tag:l.tag,payload:l.payload,callback:l.callback,next:null},
f===null?(s=f=u,c=d):f=f.next=u,i|=m;if(l=l.next,l===null){if(l=o.shared.pending,l===null)break;u=l,l=u.next,u.next=null,o.lastBaseUpdate=u,o.shared.pending=null}}while(!0);
f===null&&(c=d),o.baseState=c,o.firstBaseUpdate=s,o.lastBaseUpdate=f,r===null&&(o.shared.lanes=0),wr|=i,e.lanes=i,e.memoizedState=d}}function Sy(e,a){if(typeof e!=
"function")throw Error(z(191,e));e.call(a)}function Ty(e,a){var t=e.callbacks;if(t!==null)for(e.callbacks=null,e=0;e<t.length;e++)Sy(t[e],a)}var br=Jn(null),Yd=Jn(
0);function kb(e,a){e=_o,Te(Yd,e),Te(br,a),_o=e|a.baseLanes}function Of(){Te(Yd,_o),Te(br,br.current)}function Uh(){_o=Yd.current,Ta(br),Ta(Yd)}var Ea=Jn(null),
ja=null;function dr(e){var a=e.alternate;Te(Aa,Aa.current&1),Te(Ea,e),ja===null&&(a===null||br.current!==null||a.memoizedState!==null)&&(ja=e)}function Mf(e){Te(
Aa,Aa.current),Te(Ea,e),ja===null&&(ja=e)}function Ay(e){e.tag===22?(Te(Aa,Aa.current),Te(Ea,e),ja===null&&(ja=e)):mr()}function mr(){Te(Aa,Aa.current),Te(Ea,Ea.
current)}function Et(e){Ta(Ea),ja===e&&(ja=null),Ta(Aa)}var Aa=Jn(0);function Oc(e,a){Te(Ea,Ea.current),Te(Aa,a)}function Lh(e){Ta(Aa),Ta(Ea),ja===e&&(ja=null)}
function jd(e){for(var a=e;a!==null;){if(a.tag===13){var t=a.memoizedState;if(t!==null&&(t=t.dehydrated,t===null||uh(t)||dp(t)))return a}else if(a.tag===19&&a.memoizedProps.
revealOrder!=="independent"){if((a.flags&128)!==0)return a}else if(a.child!==null){a.child.return=a,a=a.child;continue}if(a===e)break;for(;a.sibling===null;){if(a.
return===null||a.return===e)return null;a=a.return}a.sibling.return=a.return,a=a.sibling}return null}var bo=0,q=null,ye=null,Fe=null,Vd=!1,nl=!1,Wr=!1,Id=0,Mc=0,
ol=null,w3=0;function Ke(){throw Error(z(321))}function Gh(e,a){if(a===null)return!1;for(var t=0;t<a.length&&t<e.length;t++)if(!Ut(e[t],a[t]))return!1;return!0}
function qh(e,a,t,n,o,r){return bo=r,q=a,a.memoizedState=null,a.updateQueue=null,a.lanes=0,L.H=e===null||e.memoizedState===null?o1:r1,Wr=!1,r=t(n,o),Wr=!1,nl&&(r=
Ey(a,t,n,o)),Cy(e),r}function Cy(e){L.H=Qd;var a=ye!==null&&ye.next!==null;if(bo=0,Fe=ye=q=null,Vd=!1,Mc=0,ol=null,a)throw Error(z(300));e===null||ea||(e=e.dependencies,
e!==null&&Hd(e)&&(ea=!0))}function Ey(e,a,t,n){q=e;var o=0;do{if(nl&&(ol=null),Mc=0,nl=!1,25<=o)throw Error(z(301));if(o+=1,Fe=ye=null,e.updateQueue!=null){var r=e.
updateQueue;r.lastEffect=null,r.events=null,r.stores=null,r.memoCache!=null&&(r.memoCache.index=0)}L.H=C3,r=a(t,n)}while(nl);return r}function _3(){var e=L.H,a=e.
useState()[0];return a=typeof a.then=="function"?Xc(a):a,e=e.useState()[0],(ye!==null?ye.memoizedState:null)!==e&&(q.flags|=1024),a}function Hh(){var e=Id!==0;return Id=
0,e}function Kh(e,a,t){a.updateQueue=e.updateQueue,a.flags&=-2053,e.lanes&=~t}function Yh(e){if(Vd){for(e=e.memoizedState;e!==null;){var a=e.queue;a!==null&&(a.
pending=null),e=e.next}Vd=!1}bo=0,Fe=ye=q=null,nl=!1,Mc=Id=0,ol=null}function Wa(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};
return Fe===null?q.memoizedState=Fe=e:Fe=Fe.next=e,Fe}function Xe(){if(ye===null){var e=q.alternate;e=e!==null?e.memoizedState:null}else e=ye.next;var a=Fe===null?
q.memoizedState:Fe.next;if(a!==null)Fe=a,ye=e;else{if(e===null)throw q.alternate===null?Error(z(467)):Error(z(310));ye=e,e={memoizedState:ye.memoizedState,baseState:ye.
baseState,baseQueue:ye.baseQueue,queue:ye.queue,next:null},Fe===null?q.memoizedState=Fe=e:Fe=Fe.next=e}return Fe}function pm(){return{lastEffect:null,events:null,
stores:null,memoCache:null}}function Xc(e){var a=Mc;return Mc+=1,ol===null&&(ol=[]),e=xy(ol,e,a),a=q,(Fe===null?a.memoizedState:Fe.next)===null&&(a=a.alternate,
L.H=a===null||a.memoizedState===null?o1:r1),e}function gm(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return Xc(e);if(e.$$typeof===tx)return;
if(e.$$typeof===Vn)return Sa(e)}throw Error(z(438,String(e)))}function jh(e){var a=null,t=q.updateQueue;if(t!==null&&(a=t.memoCache),a==null){var n=q.alternate;
n!==null&&(n=n.updateQueue,n!==null&&(n=n.memoCache,n!=null&&(a={data:n.data.map(function(o){return o.slice()}),index:0})))}if(a==null&&(a={data:[],index:0}),t===
null&&(t=pm(),q.updateQueue=t),t.memoCache=a,t=a.data[a.index],t===void 0)for(t=a.data[a.index]=Array(e),n=0;n<e;n++)t[n]=ax;return a.index++,t}function yo(e,a){
return typeof a=="function"?a(e):a}function yd(e){var a=Xe();return Vh(a,ye,e)}function Vh(e,a,t){var n=e.queue;if(n===null)throw Error(z(311));n.lastRenderedReducer=
t;var o=e.baseQueue,r=n.pending;if(r!==null){if(o!==null){var i=o.next;o.next=r.next,r.next=i}a.baseQueue=o=r,n.pending=null}if(r=e.baseState,o===null)e.memoizedState=
r;else{a=o.next;var l=i=null,c=null,s=a,f=!1;do{var d=s.lane&-536870913;if(d!==s.lane?(W&d)===d:(bo&d)===d){var m=s.revertLane;if(m===0)c!==null&&(c=c.next={lane:0,
revertLane:0,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null}),d===Jr&&(f=!0);else if((bo&m)===m){s=s.next,m===Jr&&
(f=!0);continue}else d={lane:0,revertLane:s.revertLane,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=
c=d,i=r):c=c.next=d,q.lanes|=m,wr|=m;d=s.action,Wr&&t(r,d),r=s.hasEagerState?s.eagerState:t(r,d)}else m={lane:d,revertLane:s.revertLane,gesture:s.gesture,action:s.
action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=c=m,i=r):c=c.next=m,q.lanes|=d,wr|=d;s=s.next}while(s!==null&&s!==a);if(c===
null?i=r:c.next=l,!Ut(r,e.memoizedState)&&(ea=!0,f&&(t=al,t!==null)))throw t;e.memoizedState=r,e.baseState=i,e.baseQueue=c,n.lastRenderedState=r}return o===null&&
(n.lanes=0),[e.memoizedState,n.dispatch]}function Vu(e){var a=Xe(),t=a.queue;if(t===null)throw Error(z(311));t.lastRenderedReducer=e;var n=t.dispatch,o=t.pending,
r=a.memoizedState;if(o!==null){t.pending=null;var i=o=o.next;do r=e(r,i.action),i=i.next;while(i!==o);Ut(r,a.memoizedState)||(ea=!0),a.memoizedState=r,a.baseQueue===
null&&(a.baseState=r),t.lastRenderedState=r}return[r,n]}function Ny(e,a,t){var n=q,o=Xe(),r=V;if(r){if(t===void 0)throw Error(z(407));t=t()}else t=a();var i=!Ut(
(ye||o).memoizedState,t);if(i&&(o.memoizedState=t,ea=!0),o=o.queue,Ih(Ry.bind(null,n,o,e),[e]),e=o.getSnapshot!==a||i||Fe!==null&&(Fe.memoizedState.tag&1)!==0,ml(
e?9:8,{destroy:void 0},My.bind(null,n,o,t,a),null),e){if(n.flags|=2048,_e===null)throw Error(z(349));r||(bo&127)!==0||Oy(n,a,t)}return t}function Oy(e,a,t){e.flags|=
16384,e={getSnapshot:a,value:t},a=q.updateQueue,a===null?(a=pm(),q.updateQueue=a,a.stores=[e]):(t=a.stores,t===null?a.stores=[e]:t.push(e))}function My(e,a,t,n){
a.value=t,a.getSnapshot=n,Dy(a)&&By(e)}function Ry(e,a,t){return t(function(){Dy(a)&&By(e)})}function Dy(e){var a=e.getSnapshot;e=e.value;try{var t=a();return!Ut(
e,t)}catch{return!0}}function By(e){var a=ri(e,2);a!==null&&vt(a,e,2)}function Rf(e){var a=Wa();if(typeof e=="function"){var t=e;if(e=t(),Wr){er(!0);try{t()}finally{
er(!1)}}}return a.memoizedState=a.baseState=e,a.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:yo,lastRenderedState:e},a}function Uy(e,a,t,n){return e.
baseState=t,Vh(e,ye,typeof n=="function"?n:yo)}function x3(e,a,t,n,o){if(bm(e))throw Error(z(485));if(e=a.action,e!==null){var r={payload:o,action:e,next:null,isTransition:!0,
status:"pending",value:null,reason:null,listeners:[],then:function(i){r.listeners.push(i)}};L.T!==null?t(!0):r.isTransition=!1,n(r),t=a.pending,t===null?(r.next=
a.pending=r,Ly(a,r)):(r.next=t.next,a.pending=t.next=r)}}function Ly(e,a){var t=a.action,n=a.payload,o=e.state;if(a.isTransition){var r=L.T,i={};i.types=r!==null?
r.types:null,L.T=i;try{var l=t(o,n),c=L.S;c!==null&&c(i,l),zb(e,a,l)}catch(s){Df(e,a,s)}finally{r!==null&&i.types!==null&&(r.types=i.types),L.T=r}}else try{r=t(
o,n),zb(e,a,r)}catch(s){Df(e,a,s)}}function zb(e,a,t){t!==null&&typeof t=="object"&&typeof t.then=="function"?t.then(function(n){Sb(e,a,n)},function(n){return Df(
e,a,n)}):Sb(e,a,t)}function Sb(e,a,t){a.status="fulfilled",a.value=t,Gy(a),e.state=t,a=e.pending,a!==null&&(t=a.next,t===a?e.pending=null:(t=t.next,a.next=t,Ly(
e,t)))}function Df(e,a,t){var n=e.pending;if(e.pending=null,n!==null){n=n.next;do a.status="rejected",a.reason=t,Gy(a),a=a.next;while(a!==n)}e.action=null}function Gy(e){
e=e.listeners;for(var a=0;a<e.length;a++)(0,e[a])()}function qy(e,a){return a}function Tb(e,a){if(V){var t=_e.formState;if(t!==null){e:{var n=q;if(V){if(Se){a:{
for(var o=Se,r=en;o.nodeType!==8;){if(!r){o=null;break a}if(o=an(o.nextSibling),o===null){o=null;break a}}r=o.data,o=r==="F!"||r==="F"?o:null}if(o){Se=an(o.nextSibling),
n=o.data==="F!";break e}}vr(n)}n=!1}n&&(a=t[0])}}return t=Wa(),t.memoizedState=t.baseState=a,n={pending:null,lanes:0,dispatch:null,lastRenderedReducer:qy,lastRenderedState:a},
t.queue=n,t=a1.bind(null,q,n),n.dispatch=t,n=Rf(!1),r=Ph.bind(null,q,!1,n.queue),n=Wa(),o={state:a,dispatch:null,action:e,pending:null},n.queue=o,t=x3.bind(null,
q,o,r,t),o.dispatch=t,n.memoizedState=e,[a,t,!1]}function Ab(e){var a=Xe();return Hy(a,ye,e)}function Hy(e,a,t){if(a=Vh(e,a,qy)[0],e=yd(yo)[0],typeof a=="object"&&
a!==null&&typeof a.then=="function")try{var n=Xc(a)}catch(i){throw i===kl?hm:i}else n=a;a=Xe();var o=a.queue,r=o.dispatch;return t!==a.memoizedState&&(q.flags|=
2048,ml(9,{destroy:void 0},k3.bind(null,o,t),null)),[n,r,e]}function k3(e,a){e.action=a}function Cb(e){var a=Xe(),t=ye;if(t!==null)return Hy(a,t,e);Xe(),a=a.memoizedState,
t=Xe();var n=t.queue.dispatch;return t.memoizedState=e,[a,n,!1]}function ml(e,a,t,n){return e={tag:e,create:t,deps:n,inst:a,next:null},a=q.updateQueue,a===null&&
(a=pm(),q.updateQueue=a),t=a.lastEffect,t===null?a.lastEffect=e.next=e:(n=t.next,t.next=e,e.next=n,a.lastEffect=e),e}function Ky(){return Xe().memoizedState}function wd(e,a,t,n){
var o=Wa();q.flags|=e,o.memoizedState=ml(1|a,{destroy:void 0},t,n===void 0?null:n)}function vm(e,a,t,n){var o=Xe();n=n===void 0?null:n;var r=o.memoizedState.inst;
ye!==null&&n!==null&&Gh(n,ye.memoizedState.deps)?o.memoizedState=ml(a,r,t,n):(q.flags|=e,o.memoizedState=ml(1|a,r,t,n))}function Eb(e,a){wd(8390656,8,e,a)}function Ih(e,a){
vm(2048,8,e,a)}function z3(e){q.flags|=4;var a=q.updateQueue;if(a===null)a=pm(),q.updateQueue=a,a.events=[e];else{var t=a.events;t===null?a.events=[e]:t.push(e)}}
function Yy(e){var a=Xe().memoizedState;return z3({ref:a,nextImpl:e}),function(){if((ce&2)!==0)throw Error(z(440));return a.impl.apply(void 0,arguments)}}function jy(e,a){
return vm(4,2,e,a)}function Vy(e,a){return vm(4,4,e,a)}function Iy(e,a){if(typeof a=="function"){e=e();var t=a(e);return function(){typeof t=="function"?t():a(null)}}
if(a!=null)return e=e(),a.current=e,function(){a.current=null}}function Qy(e,a,t){t=t!=null?t.concat([e]):null,vm(4,4,Iy.bind(null,a,e),t)}function Qh(){}function Xy(e,a){
var t=Xe();a=a===void 0?null:a;var n=t.memoizedState;return a!==null&&Gh(a,n[1])?n[0]:(t.memoizedState=[e,a],e)}function Zy(e,a){var t=Xe();a=a===void 0?null:a;
var n=t.memoizedState;if(a!==null&&Gh(a,n[1]))return n[0];if(n=e(),Wr){er(!0);try{e()}finally{er(!1)}}return t.memoizedState=[n,a],n}function Xh(e,a,t){return t===
void 0||(bo&1073741824)!==0&&(W&261930)===0?e.memoizedState=a:(e.memoizedState=t,e=H1(),q.lanes|=e,wr|=e,t)}function Py(e,a,t,n){return Ut(t,a)?t:br.current!==null?
(e=Xh(e,t,n),Ut(e,a)||(ea=!0),e):(bo&106)===0||(bo&1073741824)!==0&&(W&261930)===0?(ea=!0,e.memoizedState=t):(e=H1(),q.lanes|=e,wr|=e,a)}function $y(e,a,t,n,o){
var r=se.p;se.p=r!==0&&8>r?r:8;var i=L.T,l={};l.types=i!==null?i.types:null,L.T=l,Ph(e,!1,a,t);try{var c=o(),s=L.S;if(s!==null&&s(l,c),c!==null&&typeof c=="obje\
ct"&&typeof c.then=="function"){var f=y3(c,n);bc(e,a,f,Bt(e))}else bc(e,a,n,Bt(e))}catch(d){bc(e,a,{then:function(){},status:"rejected",reason:d},Bt())}finally{
se.p=r,i!==null&&l.types!==null&&(i.types=l.types),L.T=i}}function S3(){}function Bf(e,a,t,n){if(e.tag!==5)throw Error(z(476));var o=Jy(e).queue;$y(e,o,a,jr,t===
null?S3:function(){return Fy(e),t(n)})}function Jy(e){var a=e.memoizedState;if(a!==null)return a;a={memoizedState:jr,baseState:jr,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:yo,lastRenderedState:jr},next:null};var t={};return a.next={memoizedState:t,baseState:t,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:yo,lastRenderedState:t},next:null},e.memoizedState=a,e=e.alternate,e!==null&&(e.memoizedState=a),a}function Fy(e){var a=Jy(
e);a.next===null&&(a=e.alternate.memoizedState),bc(e,a.next.queue,{},Bt())}function Zh(){return Sa(bl)}function Wy(){return Xe().memoizedState}function e1(){return Xe().
memoizedState}function T3(e){for(var a=e.return;a!==null;){switch(a.tag){case 24:case 3:var t=Bt();e=cr(t);var n=sr(a,e,t);n!==null&&(vt(n,a,t),pc(n,a,t)),a={cache:Mh()},
e.payload=a;return}a=a.return}}function A3(e,a,t){var n=Bt();t={lane:n,revertLane:0,gesture:null,action:t,hasEagerState:!1,eagerState:null,next:null},bm(e)?t1(a,
t):(t=Eh(e,a,t,n),t!==null&&(vt(t,e,n),n1(t,a,n)))}function a1(e,a,t){var n=Bt();bc(e,a,t,n)}function bc(e,a,t,n){var o={lane:n,revertLane:0,gesture:null,action:t,
hasEagerState:!1,eagerState:null,next:null};if(bm(e))t1(a,o);else{var r=e.alternate;if(e.lanes===0&&(r===null||r.lanes===0)&&(r=a.lastRenderedReducer,r!==null))
try{var i=a.lastRenderedState,l=r(i,t);if(o.hasEagerState=!0,o.eagerState=l,Ut(l,i))return um(e,a,o,0),_e===null&&mm(),!1}catch{}if(t=Eh(e,a,o,n),t!==null)return vt(
t,e,n),n1(t,a,n),!0}return!1}function Ph(e,a,t,n){if(n={lane:2,revertLane:ip(),gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null},bm(e)){if(a)throw Error(
z(479))}else a=Eh(e,t,n,2),a!==null&&vt(a,e,2)}function bm(e){var a=e.alternate;return e===q||a!==null&&a===q}function t1(e,a){nl=Vd=!0;var t=e.pending;t===null?
a.next=a:(a.next=t.next,t.next=a),e.pending=a}function n1(e,a,t){if((t&4194048)!==0){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,K0(e,t)}}var Qd={readContext:Sa,
use:gm,useCallback:Ke,useContext:Ke,useEffect:Ke,useImperativeHandle:Ke,useLayoutEffect:Ke,useInsertionEffect:Ke,useMemo:Ke,useReducer:Ke,useRef:Ke,useState:Ke,
useDebugValue:Ke,useDeferredValue:Ke,useTransition:Ke,useSyncExternalStore:Ke,useId:Ke,useHostTransitionStatus:Ke,useFormState:Ke,useActionState:Ke,useOptimistic:Ke,
useMemoCache:Ke,useCacheRefresh:Ke,useEffectEvent:Ke},o1={readContext:Sa,use:gm,useCallback:function(e,a){return Wa().memoizedState=[e,a===void 0?null:a],e},useContext:Sa,
useEffect:Eb,useImperativeHandle:function(e,a,t){t=t!=null?t.concat([e]):null,wd(4194308,4,Iy.bind(null,a,e),t)},useLayoutEffect:function(e,a){return wd(4194308,
4,e,a)},useInsertionEffect:function(e,a){wd(4,2,e,a)},useMemo:function(e,a){var t=Wa();a=a===void 0?null:a;var n=e();if(Wr){er(!0);try{e()}finally{er(!1)}}return t.
memoizedState=[n,a],n},useReducer:function(e,a,t){var n=Wa();if(t!==void 0){var o=t(a);if(Wr){er(!0);try{t(a)}finally{er(!1)}}}else o=a;return n.memoizedState=n.
baseState=o,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:o},n.queue=e,e=e.dispatch=A3.bind(null,q,e),[n.memoizedState,e]},useRef:function(e){
var a=Wa();return e={current:e},a.memoizedState=e},useState:function(e){e=Rf(e);var a=e.queue,t=a1.bind(null,q,a);return a.dispatch=t,[e.memoizedState,t]},useDebugValue:Qh,
useDeferredValue:function(e,a){var t=Wa();return Xh(t,e,a)},useTransition:function(){var e=Rf(!1);return e=$y.bind(null,q,e.queue,!0,!1),Wa().memoizedState=e,[!1,
e]},useSyncExternalStore:function(e,a,t){var n=q,o=Wa();if(V){if(t===void 0)throw Error(z(407));t=t()}else{if(t=a(),_e===null)throw Error(z(349));(W&127)!==0||Oy(
n,a,t)}o.memoizedState=t;var r={value:t,getSnapshot:a};return o.queue=r,Eb(Ry.bind(null,n,r,e),[e]),n.flags|=2048,ml(9,{destroy:void 0},My.bind(null,n,r,t,a),null),
t},useId:function(){var e=Wa(),a=_e.identifierPrefix;if(V){var t=Xn,n=Qn;t=(n&~(1<<32-Dt(n)-1)).toString(32)+t,a="_"+a+"R_"+t,t=Id++,0<t&&(a+="H"+t.toString(32)),
a+="_"}else t=w3++,a="_"+a+"r_"+t.toString(32)+"_";return e.memoizedState=a},useHostTransitionStatus:Zh,useFormState:Tb,useActionState:Tb,useOptimistic:function(e){
var a=Wa();a.memoizedState=a.baseState=e;var t={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return a.queue=t,a=Ph.bind(null,
q,!0,t),t.dispatch=a,[e,a]},useMemoCache:jh,useCacheRefresh:function(){return Wa().memoizedState=T3.bind(null,q)},useEffectEvent:function(e){var a=Wa(),t={impl:e};
return a.memoizedState=t,function(){if((ce&2)!==0)throw Error(z(440));return t.impl.apply(void 0,arguments)}}},r1={readContext:Sa,use:gm,useCallback:Xy,useContext:Sa,
useEffect:Ih,useImperativeHandle:Qy,useInsertionEffect:jy,useLayoutEffect:Vy,useMemo:Zy,useReducer:yd,useRef:Ky,useState:function(){return yd(yo)},useDebugValue:Qh,
useDeferredValue:function(e,a){var t=Xe();return Py(t,ye.memoizedState,e,a)},useTransition:function(){var e=yd(yo)[0],a=Xe().memoizedState;return[typeof e=="boo\
lean"?e:Xc(e),a]},useSyncExternalStore:Ny,useId:Wy,useHostTransitionStatus:Zh,useFormState:Ab,useActionState:Ab,useOptimistic:function(e,a){var t=Xe();return Uy(
t,ye,e,a)},useMemoCache:jh,useCacheRefresh:e1,useEffectEvent:Yy},C3={readContext:Sa,use:gm,useCallback:Xy,useContext:Sa,useEffect:Ih,useImperativeHandle:Qy,useInsertionEffect:jy,
useLayoutEffect:Vy,useMemo:Zy,useReducer:Vu,useRef:Ky,useState:function(){return Vu(yo)},useDebugValue:Qh,useDeferredValue:function(e,a){var t=Xe();return ye===
null?Xh(t,e,a):Py(t,ye.memoizedState,e,a)},useTransition:function(){var e=Vu(yo)[0],a=Xe().memoizedState;return[typeof e=="boolean"?e:Xc(e),a]},useSyncExternalStore:Ny,
useId:Wy,useHostTransitionStatus:Zh,useFormState:Cb,useActionState:Cb,useOptimistic:function(e,a){var t=Xe();return ye!==null?Uy(t,ye,e,a):(t.baseState=e,[e,t.queue.
dispatch])},useMemoCache:jh,useCacheRefresh:e1,useEffectEvent:Yy};function Iu(e,a,t,n){a=e.memoizedState,t=t(n,a),t=t==null?a:xe({},a,t),e.memoizedState=t,e.lanes===
0&&(e.updateQueue.baseState=t)}var Uf={enqueueSetState:function(e,a,t){e=e._reactInternals;var n=Bt(),o=cr(n);o.payload=a,t!=null&&(o.callback=t),a=sr(e,o,n),a!==
null&&(vt(a,e,n),pc(a,e,n))},enqueueReplaceState:function(e,a,t){e=e._reactInternals;var n=Bt(),o=cr(n);o.tag=1,o.payload=a,t!=null&&(o.callback=t),a=sr(e,o,n),
a!==null&&(vt(a,e,n),pc(a,e,n))},enqueueForceUpdate:function(e,a){e=e._reactInternals;var t=Bt(),n=cr(t);n.tag=2,a!=null&&(n.callback=a),a=sr(e,n,t),a!==null&&(vt(
a,e,t),pc(a,e,t))}};function Nb(e,a,t,n,o,r,i){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(n,r,i):a.prototype&&a.prototype.
isPureReactComponent?!Ac(t,n)||!Ac(o,r):!0}function Ob(e,a,t,n){e=a.state,typeof a.componentWillReceiveProps=="function"&&a.componentWillReceiveProps(t,n),typeof a.
UNSAFE_componentWillReceiveProps=="function"&&a.UNSAFE_componentWillReceiveProps(t,n),a.state!==e&&Uf.enqueueReplaceState(a,a.state,null)}function ei(e,a){var t=a;
if("ref"in a){t={};for(var n in a)n!=="ref"&&(t[n]=a[n])}if(e=e.defaultProps){t===a&&(t=xe({},t));for(var o in e)t[o]===void 0&&(t[o]=e[o])}return t}function i1(e){
Ud(e)}function l1(e){console.error(e)}function c1(e){Ud(e)}function Xd(e,a){try{var t=e.onUncaughtError;t(a.value,{componentStack:a.stack})}catch(n){setTimeout(
function(){throw n})}}function Mb(e,a,t){try{var n=e.onCaughtError;n(t.value,{componentStack:t.stack,errorBoundary:a.tag===1?a.stateNode:null})}catch(o){setTimeout(
function(){throw o})}}function Lf(e,a,t){return t=cr(t),t.tag=3,t.payload={element:null},t.callback=function(){Xd(e,a)},t}function s1(e){return e=cr(e),e.tag=3,
e}function d1(e,a,t,n){var o=t.type.getDerivedStateFromError;if(typeof o=="function"){var r=n.value;e.payload=function(){return o(r)},e.callback=function(){Mb(a,
t,n)}}var i=t.stateNode;i!==null&&typeof i.componentDidCatch=="function"&&(e.callback=function(){Mb(a,t,n),typeof o!="function"&&(ur===null?ur=new Set([this]):ur.
add(this));var l=n.stack;this.componentDidCatch(n.value,{componentStack:l!==null?l:""})})}function E3(e,a,t,n,o){if(t.flags|=32768,n!==null&&typeof n=="object"&&
typeof n.then=="function"){if(a=t.alternate,a!==null&&Pr(a,t,o,!0),t=Ea.current,t!==null){switch(t.tag){case 31:case 13:case 19:return ja===null?am():t.alternate===
null&&Ye===0&&(Ye=3),t.flags&=-257,t.flags|=65536,t.lanes=o,n===Kd?t.flags|=16384:(a=t.updateQueue,a===null?t.updateQueue=new Set([n]):a.add(n),Fu(e,n,o)),!1;case 22:
return t.flags|=65536,n===Kd?t.flags|=16384:(a=t.updateQueue,a===null?(a={transitions:null,markerInstances:null,retryQueue:new Set([n])},t.updateQueue=a):(t=a.retryQueue,
t===null?a.retryQueue=new Set([n]):t.add(n)),Fu(e,n,o)),!1}throw Error(z(435,t.tag))}return Fu(e,n,o),am(),!1}if(V)return a=Ea.current,a!==null?((a.flags&65536)===
0&&(a.flags|=256),a.flags|=65536,a.lanes=o,n!==Sf&&(e=Error(z(422),{cause:n}),Ec(Wt(e,t)))):(n!==Sf&&(a=Error(z(423),{cause:n}),Ec(Wt(a,t))),e=e.current.alternate,
e.flags|=65536,o&=-o,e.lanes|=o,n=Wt(n,t),o=Lf(e.stateNode,n,o),ju(e,o),Ye!==4&&(Ye=2)),!1;var r=Error(z(520),{cause:n});if(r=Wt(r,t),xc===null?xc=[r]:xc.push(r),
Ye!==4&&(Ye=2),a===null)return!0;n=Wt(n,t),t=a;do{switch(t.tag){case 3:return t.flags|=65536,e=o&-o,t.lanes|=e,e=Lf(t.stateNode,n,e),ju(t,e),!1;case 1:if(a=t.type,
r=t.stateNode,(t.flags&128)===0&&(typeof a.getDerivedStateFromError=="function"||r!==null&&typeof r.componentDidCatch=="function"&&(ur===null||!ur.has(r))))return t.
flags|=65536,o&=-o,t.lanes|=o,o=s1(o),d1(o,e,t,n),ju(t,o),!1;break;case 22:if(t.memoizedState!==null)return t.flags|=65536,!1}t=t.return}while(t!==null);return!1}
var $h=Error(z(461)),ea=!1;function ia(e,a,t,n){a.child=e===null?zy(a,null,t,n):Fr(a,e.child,t,n)}function Rb(e,a,t,n,o){t=t.render;var r=a.ref;if("ref"in n){var i={};
for(var l in n)l!=="ref"&&(i[l]=n[l])}else i=n;return $r(a),n=qh(e,a,t,i,r,o),l=Hh(),e!==null&&!ea?(Kh(e,a,o),wo(e,a,o)):(V&&l&&fm(a),a.flags|=1,ia(e,a,n,o),a.child)}
function Db(e,a,t,n,o){if(e===null){var r=t.type;return typeof r=="function"&&!Nh(r)&&r.defaultProps===void 0&&t.compare===null?(a.tag=15,a.type=r,m1(e,a,r,n,o)):
(e=gd(t.type,null,n,a,a.mode,o),e.ref=a.ref,e.return=a,a.child=e)}if(r=e.child,!Fh(e,o)){var i=r.memoizedProps;if(t=t.compare,t=t!==null?t:Ac,t(i,n)&&e.ref===a.
ref)return wo(e,a,o)}return a.flags|=1,e=ho(r,n),e.ref=a.ref,e.return=a,a.child=e}function m1(e,a,t,n,o){if(e!==null){var r=e.memoizedProps;if(Ac(r,n)&&e.ref===
a.ref)if(ea=!1,a.pendingProps=n=r,Fh(e,o))(e.flags&131072)!==0&&(ea=!0);else return a.lanes=e.lanes,wo(e,a,o)}return Gf(e,a,t,n,o)}function u1(e,a,t,n){var o=n.
children,r=e!==null?e.memoizedState:null;if(e===null&&a.stateNode===null&&(a.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),
n.mode==="hidden"){if((a.flags&128)!==0){if(r=r!==null?r.baseLanes|t:t,e!==null){for(n=a.child=e.child,o=0;n!==null;)o=o|n.lanes|n.childLanes,n=n.sibling;n=o&~r}else
n=0,a.child=null;return Bb(e,a,r,t,n)}if((t&536870912)!==0)a.memoizedState={baseLanes:0,cachePool:null},e!==null&&bd(a,r!==null?r.cachePool:null),r!==null?kb(a,
r):Of(),Ay(a);else return n=a.lanes=536870912,Bb(e,a,r!==null?r.baseLanes|t:t,t,n)}else r!==null?(bd(a,r.cachePool),kb(a,r),mr(),a.memoizedState=null):(e!==null&&
bd(a,null),Of(),mr());return ia(e,a,o,t),a.child}function yc(e,a){return e!==null&&e.tag===22||a.stateNode!==null||(a.stateNode={_visibility:1,_pendingMarkers:null,
_retryCache:null,_transitions:null}),a.sibling}function Bb(e,a,t,n,o){var r=Rh();return r=r===null?null:{parent:We._currentValue,pool:r},a.memoizedState={baseLanes:t,
cachePool:r},e!==null&&bd(a,null),Of(),Ay(a),e!==null&&Pr(e,a,n,!0),a.childLanes=o,null}function _d(e,a){return a=ym({mode:a.mode,children:a.children},e.mode),a.
ref=e.ref,e.child=a,a.return=e,a}function Ub(e,a,t){return Fr(a,e.child,null,t),e=_d(a,a.pendingProps),e.flags|=2,Et(a),a.memoizedState=null,e}function N3(e,a,t){
var n=a.pendingProps,o=(a.flags&128)!==0;if(a.flags&=-129,e===null){if(V){if(n.mode==="hidden")return e=_d(a,n),a.lanes=536870912,e.memoizedState={baseLanes:0,cachePool:null},
yc(null,e);if(Mf(a),(e=Se)?(e=uw(e,en),e=e!==null&&e.data==="&"?e:null,e!==null&&(a.memoizedState={dehydrated:e,treeContext:gr!==null?{id:Qn,overflow:Xn}:null,retryLane:536870912,
hydrationErrors:null},t=vy(e),t.return=a,a.child=t,pa=a,Se=null)):e=null,e===null)throw vr(a);return a.lanes=536870912,null}return _d(a,n)}var r=e.memoizedState;
if(r!==null){var i=r.dehydrated;if(Mf(a),o)if(a.flags&256)a.flags&=-257,a=Ub(e,a,t);else if(a.memoizedState!==null)a.child=e.child,a.flags|=128,a=null;else throw Error(
z(558));else if(ea||Pr(e,a,t,!1),o=(t&e.childLanes)!==0,ea||o){if(br.current===null){if(n=_e,n!==null&&(i=Y0(n,t),i!==0&&i!==r.retryLane))throw r.retryLane=i,ri(
e,i),vt(n,e,i),$h;am()}a=Ub(e,a,t)}else e=r.treeContext,Se=an(i.nextSibling),pa=a,V=!0,lr=null,en=!1,e!==null&&yy(a,e),a=_d(a,n),a.flags|=134221824;return a}return e=
ho(e.child,{mode:n.mode,children:n.children}),e.ref=a.ref,a.child=e,e.return=a,e}function Li(e,a){var t=a.ref;if(t===null)e!==null&&e.ref!==null&&(a.flags|=4194816);else{
if(typeof t!="function"&&typeof t!="object")throw Error(z(284));(e===null||e.ref!==t)&&(a.flags|=4194816)}}function Gf(e,a,t,n,o){return $r(a),t=qh(e,a,t,n,void 0,
o),n=Hh(),e!==null&&!ea?(Kh(e,a,o),wo(e,a,o)):(V&&n&&fm(a),a.flags|=1,ia(e,a,t,o),a.child)}function Lb(e,a,t,n,o,r){return $r(a),a.updateQueue=null,t=Ey(a,n,t,o),
Cy(e),n=Hh(),e!==null&&!ea?(Kh(e,a,r),wo(e,a,r)):(V&&n&&fm(a),a.flags|=1,ia(e,a,t,r),a.child)}function Gb(e,a,t,n,o){if($r(a),a.stateNode===null){var r=Zi,i=t.contextType;
typeof i=="object"&&i!==null&&(r=Sa(i)),r=new t(n,r),a.memoizedState=r.state!==null&&r.state!==void 0?r.state:null,r.updater=Uf,a.stateNode=r,r._reactInternals=
a,r=a.stateNode,r.props=n,r.state=a.memoizedState,r.refs={},Bh(a),i=t.contextType,r.context=typeof i=="object"&&i!==null?Sa(i):Zi,r.state=a.memoizedState,i=t.getDerivedStateFromProps,
typeof i=="function"&&(Iu(a,t,i,n),r.state=a.memoizedState),typeof t.getDerivedStateFromProps=="function"||typeof r.getSnapshotBeforeUpdate=="function"||typeof r.
UNSAFE_componentWillMount!="function"&&typeof r.componentWillMount!="function"||(i=r.state,typeof r.componentWillMount=="function"&&r.componentWillMount(),typeof r.
UNSAFE_componentWillMount=="function"&&r.UNSAFE_componentWillMount(),i!==r.state&&Uf.enqueueReplaceState(r,r.state,null),vc(a,n,r,o),gc(),r.state=a.memoizedState),
typeof r.componentDidMount=="function"&&(a.flags|=4194308),n=!0}else if(e===null){r=a.stateNode;var l=a.memoizedProps,c=ei(t,l);r.props=c;var s=r.context,f=t.contextType;
i=Zi,typeof f=="object"&&f!==null&&(i=Sa(f));var d=t.getDerivedStateFromProps;f=typeof d=="function"||typeof r.getSnapshotBeforeUpdate=="function",l=a.pendingProps!==
l,f||typeof r.UNSAFE_componentWillReceiveProps!="function"&&typeof r.componentWillReceiveProps!="function"||(l||s!==i)&&Ob(a,r,n,i),Fo=!1;var m=a.memoizedState;
r.state=m,vc(a,n,r,o),gc(),s=a.memoizedState,l||m!==s||Fo?(typeof d=="function"&&(Iu(a,t,d,n),s=a.memoizedState),(c=Fo||Nb(a,t,c,n,m,s,i))?(f||typeof r.UNSAFE_componentWillMount!=
"function"&&typeof r.componentWillMount!="function"||(typeof r.componentWillMount=="function"&&r.componentWillMount(),typeof r.UNSAFE_componentWillMount=="funct\
ion"&&r.UNSAFE_componentWillMount()),typeof r.componentDidMount=="function"&&(a.flags|=4194308)):(typeof r.componentDidMount=="function"&&(a.flags|=4194308),a.memoizedProps=
n,a.memoizedState=s),r.props=n,r.state=s,r.context=i,n=c):(typeof r.componentDidMount=="function"&&(a.flags|=4194308),n=!1)}else{r=a.stateNode,Ef(e,a),i=a.memoizedProps,
f=ei(t,i),r.props=f,d=a.pendingProps,m=r.context,s=t.contextType,c=Zi,typeof s=="object"&&s!==null&&(c=Sa(s)),l=t.getDerivedStateFromProps,(s=typeof l=="functio\
n"||typeof r.getSnapshotBeforeUpdate=="function")||typeof r.UNSAFE_componentWillReceiveProps!="function"&&typeof r.componentWillReceiveProps!="function"||(i!==d||
m!==c)&&Ob(a,r,n,c),Fo=!1,m=a.memoizedState,r.state=m,vc(a,n,r,o),gc();var u=a.memoizedState;i!==d||m!==u||Fo||e!==null&&e.dependencies!==null&&Hd(e.dependencies)?
(typeof l=="function"&&(Iu(a,t,l,n),u=a.memoizedState),(f=Fo||Nb(a,t,f,n,m,u,c)||e!==null&&e.dependencies!==null&&Hd(e.dependencies))?(s||typeof r.UNSAFE_componentWillUpdate!=
"function"&&typeof r.componentWillUpdate!="function"||(typeof r.componentWillUpdate=="function"&&r.componentWillUpdate(n,u,c),typeof r.UNSAFE_componentWillUpdate==
"function"&&r.UNSAFE_componentWillUpdate(n,u,c)),typeof r.componentDidUpdate=="function"&&(a.flags|=4),typeof r.getSnapshotBeforeUpdate=="function"&&(a.flags|=1024)):
(typeof r.componentDidUpdate!="function"||i===e.memoizedProps&&m===e.memoizedState||(a.flags|=4),typeof r.getSnapshotBeforeUpdate!="function"||i===e.memoizedProps&&
m===e.memoizedState||(a.flags|=1024),a.memoizedProps=n,a.memoizedState=u),r.props=n,r.state=u,r.context=c,n=f):(typeof r.componentDidUpdate!="function"||i===e.memoizedProps&&
m===e.memoizedState||(a.flags|=4),typeof r.getSnapshotBeforeUpdate!="function"||i===e.memoizedProps&&m===e.memoizedState||(a.flags|=1024),n=!1)}return r=n,Li(e,
a),n=(a.flags&128)!==0,r||n?(r=a.stateNode,t=n&&typeof t.getDerivedStateFromError!="function"?null:r.render(),a.flags|=1,e!==null&&n?(a.child=Fr(a,e.child,null,
o),a.child=Fr(a,null,t,o)):ia(e,a,t,o),a.memoizedState=r.state,e=a.child):e=wo(e,a,o),e}function qb(e,a,t,n){return Zr(),a.flags|=256,ia(e,a,t,n),a.child}var qf={
dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function Hf(e){return{baseLanes:e,cachePool:_y()}}function Kf(e,a,t){return e=e!==null?e.childLanes&
~t:0,a&&(e|=Ot),e}function f1(e,a,t){var n=a.pendingProps,o=!1,r=(a.flags&128)!==0,i;if((i=r)||(i=e!==null&&e.memoizedState===null?!1:(Aa.current&2)!==0),i&&(o=
!0,a.flags&=-129),i=(a.flags&32)!==0,a.flags&=-33,e===null){if(V){if(o?dr(a):mr(),(e=Se)?(e=uw(e,en),e=e!==null&&e.data!=="&"?e:null,e!==null&&(a.memoizedState=
{dehydrated:e,treeContext:gr!==null?{id:Qn,overflow:Xn}:null,retryLane:536870912,hydrationErrors:null},t=vy(e),t.return=a,a.child=t,pa=a,Se=null)):e=null,e===null)
throw vr(a);return dp(e)?a.lanes=32:a.lanes=536870912,null}return r=n.children,n=n.fallback,o?(mr(),o=a.mode,r=ym({mode:"hidden",children:r},o),n=Vr(n,o,t,null),
r.return=a,n.return=a,r.sibling=n,a.child=r,n=a.child,n.memoizedState=Hf(t),n.childLanes=Kf(e,i,t),a.memoizedState=qf,yc(null,n)):(dr(a),Jh(a,r))}var l=e.memoizedState;
if(l!==null){var c=l.dehydrated;if(c!==null)return O3(e,a,r,i,n,c,l,t)}return o?(mr(),o=n.fallback,r=a.mode,l=e.child,c=l.sibling,n=ho(l,{mode:"hidden",children:n.
children}),n.subtreeFlags=l.subtreeFlags&1206910976,c!==null?o=ho(c,o):(o=Vr(o,r,t,null),o.flags|=2),o.return=a,n.return=a,n.sibling=o,a.child=n,yc(null,n),n=a.
child,o=e.child.memoizedState,o===null?o=Hf(t):(r=o.cachePool,r!==null?(l=We._currentValue,r=r.parent!==l?{parent:l,pool:l}:r):r=_y(),o={baseLanes:o.baseLanes|t,
cachePool:r}),n.memoizedState=o,n.childLanes=Kf(e,i,t),a.memoizedState=qf,yc(e.child,n)):(dr(a),t=e.child,e=t.sibling,t=ho(t,{mode:"visible",children:n.children}),
t.return=a,t.sibling=null,e!==null&&(i=a.deletions,i===null?(a.deletions=[e],a.flags|=16):i.push(e)),a.child=t,a.memoizedState=null,t)}function Jh(e,a){return a=
ym({mode:"visible",children:a},e.mode),a.return=e,e.child=a}function ym(e,a){return e=gt(22,e,null,a),e.lanes=0,e}function td(e,a,t){return Fr(a,e.child,null,t),
e=Jh(a,a.pendingProps.children),e.flags|=2,a.memoizedState=null,e}function O3(e,a,t,n,o,r,i,l){if(t)return a.flags&256?(dr(a),a.flags&=-257,td(e,a,l)):a.memoizedState!==
null?(mr(),a.child=e.child,a.flags|=128,null):(mr(),r=o.fallback,i=a.mode,o=ym({mode:"visible",children:o.children},i),r=Vr(r,i,l,null),r.flags|=2,o.return=a,r.
return=a,o.sibling=r,a.child=o,Fr(a,e.child,null,l),o=a.child,o.memoizedState=Hf(l),o.childLanes=Kf(e,n,l),a.memoizedState=qf,yc(null,o));if(dr(a),dp(r)){if(n=r.
nextSibling&&r.nextSibling.dataset,n)var c=n.dgst;return n=c,n!==""&&(o=Error(z(419)),o.stack="",o.digest=n,Ec({value:o,source:null,stack:null})),td(e,a,l)}if(ea||
Pr(e,a,l,!1),n=(l&e.childLanes)!==0,ea||n){if(br.current!==null)return td(e,a,l);if(n=_e,n!==null&&(o=Y0(n,l),o!==0&&o!==i.retryLane))throw i.retryLane=o,ri(e,o),
vt(n,e,o),$h;return uh(r)||am(),td(e,a,l)}return uh(r)?(a.flags|=192,a.child=e.child,null):(e=i.treeContext,Se=an(r.nextSibling),pa=a,V=!0,lr=null,en=!1,e!==null&&
yy(a,e),a=Jh(a,o.children),a.flags|=134221824,a)}function Hb(e,a,t){e.lanes|=a;var n=e.alternate;n!==null&&(n.lanes|=a),vd(e.return,a,t)}function Kb(e){for(var a=null;e!==
null;){var t=e.alternate;t!==null&&jd(t)===null&&(a=e),e=e.sibling}return a}function nd(e,a,t,n,o,r){var i=e.memoizedState;i===null?e.memoizedState={isBackwards:a,
rendering:null,renderingStartTime:0,last:n,tail:t,tailMode:o,treeForkCount:r}:(i.isBackwards=a,i.rendering=null,i.renderingStartTime=0,i.last=n,i.tail=t,i.tailMode=
o,i.treeForkCount=r)}function Qu(e){var a=e.child;for(e.child=null;a!==null;){var t=a.sibling;a.sibling=e.child,e.child=a,a=t}}function Yf(e,a,t){var n=a.pendingProps,
o=n.revealOrder,r=n.tail;n=n.children;var i=Aa.current;if(a.flags&128)return Oc(a,i),null;var l=(i&2)!==0;if(l?(i=i&1|2,a.flags|=128):i&=1,Oc(a,i),o==="backward\
s"&&e!==null?(Qu(e),ia(e,a,n,t),Qu(e)):ia(e,a,n,t),n=V?Cc:0,!l&&e!==null&&(e.flags&128)!==0)e:for(e=a.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&Hb(
e,t,a);else if(e.tag===19)Hb(e,t,a);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===a)break e;for(;e.sibling===null;){if(e.return===null||e.return===
a)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(o){case"backwards":t=Kb(a.child),t===null?(o=a.child,a.child=null):(o=t.sibling,t.sibling=null,
Qu(a)),nd(a,!0,o,null,r,n);break;case"unstable_legacy-backwards":for(t=null,o=a.child,a.child=null;o!==null;){if(e=o.alternate,e!==null&&jd(e)===null){a.child=o;
break}e=o.sibling,o.sibling=t,t=o,o=e}nd(a,!0,t,null,r,n);break;case"together":nd(a,!1,null,null,void 0,n);break;case"independent":a.memoizedState=null;break;default:
t=Kb(a.child),t===null?(o=a.child,a.child=null):(o=t.sibling,t.sibling=null),nd(a,!1,o,t,r,n)}return a.child}function Yb(e,a,t){var n=a.pendingProps;return tr(a,
a.type,n.value),ia(e,a,n.children,t),a.child}function wo(e,a,t){if(e!==null&&(a.dependencies=e.dependencies),wr|=a.lanes,(t&a.childLanes)===0)if(e!==null){if(Pr(
e,a,t,!1),(t&a.childLanes)===0)return null}else return null;if(e!==null&&a.child!==e.child)throw Error(z(153));if(a.child!==null){for(e=a.child,t=ho(e,e.pendingProps),
a.child=t,t.return=a;e.sibling!==null;)e=e.sibling,t=t.sibling=ho(e,e.pendingProps),t.return=a;t.sibling=null}return a.child}function Fh(e,a){return(e.lanes&a)!==
0?!0:(e=e.dependencies,!!(e!==null&&Hd(e)))}function M3(e,a,t){switch(a.tag){case 3:Md(a,a.stateNode.containerInfo),tr(a,We,e.memoizedState.cache),Zr();break;case 27:case 5:
pf(a);break;case 4:Md(a,a.stateNode.containerInfo);break;case 10:tr(a,a.type,a.memoizedProps.value);break;case 31:if(a.memoizedState!==null)return a.flags|=128,
Mf(a),null;break;case 13:var n=a.memoizedState;if(n!==null){if(n.dehydrated!==null)return dr(a),a.flags|=128,null;n=Pr(e,a,t,!1);var o=a.child.childLanes;return n||
(t&o)!==0?f1(e,a,t):(dr(a),e=wo(e,a,t),e!==null?e.sibling:null)}dr(a);break;case 19:if(a.flags&128)return Yf(e,a,t);if(o=(e.flags&128)!==0,n=(t&a.childLanes)!==
0,n||(Pr(e,a,t,!1),n=(t&a.childLanes)!==0),o){if(n)return Yf(e,a,t);a.flags|=128}if(o=a.memoizedState,o!==null&&(o.rendering=null,o.tail=null,o.lastEffect=null),
Oc(a,Aa.current),n)break;return null;case 22:return a.lanes=0,u1(e,a,t,a.pendingProps);case 24:tr(a,We,e.memoizedState.cache)}return wo(e,a,t)}function h1(e,a,t){
if(e!==null)if(e.memoizedProps!==a.pendingProps)ea=!0;else{if(!Fh(e,t)&&(a.flags&128)===0)return ea=!1,M3(e,a,t);ea=(e.flags&131072)!==0}else ea=!1,V&&(a.flags&
1048576)!==0&&by(a,Cc,a.index);switch(a.lanes=0,a.tag){case 16:e:{var n=a.pendingProps;if(e=qr(a.elementType),a.type=e,typeof e=="function")Nh(e)?(n=ei(e,n),a.tag=
1,a=Gb(null,a,e,n,t)):(a.tag=0,a=Gf(null,a,e,n,t));else{if(e!=null){var o=e.$$typeof;if(o===vh){a.tag=11,a=Rb(null,a,e,n,t);break e}else if(o===bh){a.tag=14,a=Db(
null,a,e,n,t);break e}else if(o===Vn){a.tag=10,a.type=e,a=Yb(null,a,t);break e}}throw a=ff(e)||e,Error(z(306,a,""))}}return a;case 0:return Gf(e,a,a.type,a.pendingProps,
t);case 1:return n=a.type,o=ei(n,a.pendingProps),Gb(e,a,n,o,t);case 3:e:{if(Md(a,a.stateNode.containerInfo),e===null)throw Error(z(387));n=a.pendingProps;var r=a.
memoizedState;o=r.element,Ef(e,a),vc(a,n,null,t);var i=a.memoizedState;if(n=i.cache,tr(a,We,n),n!==r.cache&&Af(a,[We],t,!0),gc(),n=i.element,r.isDehydrated)if(r=
{element:n,isDehydrated:!1,cache:i.cache},a.updateQueue.baseState=r,a.memoizedState=r,a.flags&256){a=qb(e,a,n,t);break e}else if(n!==o){o=Wt(Error(z(424)),a),Ec(
o),a=qb(e,a,n,t);break e}else for(e=a.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?e.ownerDocument.body:e,Se=an(e.firstChild),pa=a,V=!0,
lr=null,en=!0,t=zy(a,null,n,t),a.child=t;t;)t.flags=t.flags&-3|134221824,t=t.sibling;else{if(Zr(),n===o){a=wo(e,a,t);break e}ia(e,a,n,t)}a=a.child}return a;case 26:
return Li(e,a),e===null?(t=p0(a.type,null,a.pendingProps,null))?a.memoizedState=t:V||(a.stateNode=nw(a.type,a.pendingProps,ir.current,a)):a.memoizedState=p0(a.type,
e.memoizedProps,a.pendingProps,e.memoizedState),null;case 27:return pf(a),e===null&&V&&(n=a.stateNode=fw(a.type,a.pendingProps,ir.current),pa=a,en=!0,o=Se,xr(a.
type)?(fh=o,Se=an(n.firstChild)):Se=o),ia(e,a,a.pendingProps.children,t),Li(e,a),e===null&&(a.flags|=4194304),a.child;case 5:return e===null&&V&&((o=n=Se)&&(n=z6(
n,a.type,a.pendingProps,en),n!==null?(a.stateNode=n,pa=a,Se=an(n.firstChild),en=!1,o=!0):o=!1),o||vr(a)),pf(a),o=a.type,r=a.pendingProps,i=e!==null?e.memoizedProps:
null,n=r.children,sh(o,r)?n=null:i!==null&&sh(o,i)&&(a.flags|=32),a.memoizedState!==null&&(o=qh(e,a,_3,null,null,t),bl._currentValue=o),Li(e,a),ia(e,a,n,t),a.child;case 6:
return e===null&&V&&((e=t=Se)&&(t=S6(t,a.pendingProps,en),t!==null?(a.stateNode=t,pa=a,Se=null,e=!0):e=!1),e||vr(a)),null;case 13:return f1(e,a,t);case 4:return Md(
a,a.stateNode.containerInfo),n=a.pendingProps,e===null?a.child=Fr(a,null,n,t):ia(e,a,n,t),a.child;case 11:return Rb(e,a,a.type,a.pendingProps,t);case 7:return n=
a.pendingProps,Li(e,a),ia(e,a,n,t),a.child;case 8:return ia(e,a,a.pendingProps.children,t),a.child;case 12:return ia(e,a,a.pendingProps.children,t),a.child;case 10:
return Yb(e,a,t);case 9:return o=a.type._context,n=a.pendingProps.children,$r(a),o=Sa(o),n=n(o),a.flags|=1,ia(e,a,n,t),a.child;case 14:return Db(e,a,a.type,a.pendingProps,
t);case 15:return m1(e,a,a.type,a.pendingProps,t);case 19:return Yf(e,a,t);case 31:return N3(e,a,t);case 22:return u1(e,a,t,a.pendingProps);case 24:return $r(a),
n=Sa(We),e===null?(o=Rh(),o===null&&(o=_e,r=Mh(),o.pooledCache=r,r.refCount++,r!==null&&(o.pooledCacheLanes|=t),o=r),a.memoizedState={parent:n,cache:o},Bh(a),tr(
a,We,o)):((e.lanes&t)!==0&&(Ef(e,a),vc(a,null,null,t),gc()),o=e.memoizedState,r=a.memoizedState,o.parent!==n?(o={parent:n,cache:n},a.memoizedState=o,a.lanes===0&&
(a.memoizedState=a.updateQueue.baseState=o),tr(a,We,n)):(n=r.cache,tr(a,We,n),n!==o.cache&&Af(a,[We],t,!0))),ia(e,a,a.pendingProps.children,t),a.child;case 30:return a.
stateNode===null&&(a.stateNode={autoName:null,paired:null,clones:null,ref:null}),n=a.pendingProps,n.name!=null&&n.name!=="auto"?a.flags|=e===null?18882560:18874368:
V&&fm(a),e!==null&&e.memoizedProps.name!==n.name?a.flags|=4194816:Li(e,a),ia(e,a,n.children,t),a.child;case 29:throw a.pendingProps}throw Error(z(156,a.tag))}function mo(e){
e.flags|=4}function Xu(e,a,t,n,o){var r;if((r=(e.mode&32)!==0)&&(r=t===null?b0(a,n):b0(a,n)&&(n.src!==t.src||n.srcSet!==t.srcSet)),r){if(e.flags|=16777216,(o&335544128)===
o)if(e.stateNode.complete)e.flags|=8192;else if(j1())e.flags|=8192;else throw Qr=Kd,Dh}else e.flags&=-16777217}function jb(e,a){if(a.type!=="stylesheet"||(a.state.
loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!vw(a))if(j1())e.flags|=8192;else throw Qr=Kd,Dh}function od(e,a){a!==null&&(e.flags|=4),e.flags&16384&&
(a=e.tag!==22?q0():536870912,e.lanes|=a,ul|=a)}function tc(e,a){if(!V)switch(e.tailMode){case"visible":break;case"collapsed":for(var t=e.tail,n=null;t!==null;)t.
alternate!==null&&(n=t),t=t.sibling;n===null?a||e.tail===null?e.tail=null:e.tail.sibling=null:n.sibling=null;break;default:for(a=e.tail,t=null;a!==null;)a.alternate!==
null&&(t=a),a=a.sibling;t===null?e.tail=null:t.sibling=null}}function ze(e){var a=e.alternate!==null&&e.alternate.child===e.child,t=0,n=0;if(a)for(var o=e.child;o!==
null;)t|=o.lanes|o.childLanes,n|=o.subtreeFlags&1206910976,n|=o.flags&1206910976,o.return=e,o=o.sibling;else for(o=e.child;o!==null;)t|=o.lanes|o.childLanes,n|=
o.subtreeFlags,n|=o.flags,o.return=e,o=o.sibling;return e.subtreeFlags|=n,e.childLanes=t,a}function R3(e,a,t){var n=a.pendingProps;switch(Oh(a),a.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:
return ze(a),null;case 1:return ze(a),null;case 3:return t=a.stateNode,n=null,e!==null&&(n=e.memoizedState.cache),a.memoizedState.cache!==n&&(a.flags|=2048),po(
We),cl(),t.pendingContext&&(t.context=t.pendingContext,t.pendingContext=null),(e===null||e.child===null)&&(Bi(a)?mo(a):e===null||e.memoizedState.isDehydrated&&(a.
flags&256)===0||(a.flags|=1024,Yu())),ze(a),null;case 26:var o=a.type,r=a.memoizedState;return e===null?(mo(a),r!==null?(ze(a),jb(a,r)):(ze(a),Xu(a,o,null,n,t))):
r?r!==e.memoizedState?(mo(a),ze(a),jb(a,r)):(ze(a),a.flags&=-16777217):(e=e.memoizedProps,e!==n&&mo(a),ze(a),Xu(a,o,e,n,t)),null;case 27:if(Rd(a),t=ir.current,o=
a.type,e!==null&&a.stateNode!=null)e.memoizedProps!==n&&mo(a);else{if(!n){if(a.stateNode===null)throw Error(z(166));return ze(a),a.subtreeFlags&=-33554433,null}
e=Zn.current,Bi(a)?gb(a,e):(e=fw(o,n,t),a.stateNode=e,mo(a))}return ze(a),a.subtreeFlags&=-33554433,null;case 5:if(Rd(a),o=a.type,e!==null&&a.stateNode!=null)e.
memoizedProps!==n&&mo(a);else{if(!n){if(a.stateNode===null)throw Error(z(166));return ze(a),a.subtreeFlags&=-33554433,null}if(r=Zn.current,Bi(a))gb(a,r);else{var i=Bc(
ir.current);switch(r){case 1:r=i.createElementNS("http://www.w3.org/2000/svg",o);break;case 2:r=i.createElementNS("http://www.w3.org/1998/Math/MathML",o);break;default:
switch(o){case"svg":r=i.createElementNS("http://www.w3.org/2000/svg",o);break;case"math":r=i.createElementNS("http://www.w3.org/1998/Math/MathML",o);break;case"\
script":r=i.createElement("div"),r.innerHTML="<script><\/script>",r=r.removeChild(r.firstChild);break;case"select":r=typeof n.is=="string"?i.createElement("sele\
ct",{is:n.is}):i.createElement("select"),n.multiple?r.multiple=!0:n.size&&(r.size=n.size);break;default:r=typeof n.is=="string"?i.createElement(o,{is:n.is}):i.createElement(
o)}}r[za]=a,r[yt]=n;e:for(i=a.child;i!==null;){if(i.tag===5||i.tag===6)r.appendChild(i.stateNode);else if(i.tag!==4&&i.tag!==27&&i.child!==null){i.child.return=
i,i=i.child;continue}if(i===a)break e;for(;i.sibling===null;){if(i.return===null||i.return===a)break e;i=i.return}i.sibling.return=i.return,i=i.sibling}a.stateNode=
r;e:switch(Ca(r,o,n),o){case"button":case"input":case"select":case"textarea":n=!!n.autoFocus;break e;case"img":n=!0;break e;default:n=!1}n&&mo(a)}}return ze(a),
a.subtreeFlags&=-33554433,Xu(a,a.type,e===null?null:e.memoizedProps,a.pendingProps,t),null;case 6:if(e&&a.stateNode!=null)e.memoizedProps!==n&&mo(a);else{if(typeof n!=
"string"&&a.stateNode===null)throw Error(z(166));if(e=ir.current,Bi(a)){if(e=a.stateNode,t=a.memoizedProps,n=null,o=pa,o!==null)switch(o.tag){case 27:case 5:n=o.
memoizedProps}e[za]=a,e=!!(e.nodeValue===t||n!==null&&n.suppressHydrationWarning===!0||aw(e.nodeValue,t)),e||vr(a,!0)}else e=Bc(e).createTextNode(n),e[za]=a,a.stateNode=
e}return ze(a),null;case 31:if(t=a.memoizedState,e===null||e.memoizedState!==null){if(n=Bi(a),t!==null){if(e===null){if(!n)throw Error(z(318));if(e=a.memoizedState,
e=e!==null?e.dehydrated:null,!e)throw Error(z(557));e[za]=a}else Zr(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;ze(a),e=!1}else t=Yu(),e!==null&&e.memoizedState!==
null&&(e.memoizedState.hydrationErrors=t),e=!0;if(!e)return a.flags&256?(Et(a),a):(Et(a),null);if((a.flags&128)!==0)throw Error(z(558))}return ze(a),null;case 13:
if(n=a.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.dehydrated!==null){if(o=Bi(a),n!==null&&n.dehydrated!==null){if(e===null){if(!o)throw Error(
z(318));if(o=a.memoizedState,o=o!==null?o.dehydrated:null,!o)throw Error(z(317));o[za]=a}else Zr(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;ze(a),o=
!1}else o=Yu(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=o),o=!0;if(!o)return a.flags&256?(Et(a),a):(Et(a),null)}return Et(a),(a.flags&
128)!==0?(a.lanes=t,a):(t=n!==null,e=e!==null&&e.memoizedState!==null,t&&(n=a.child,o=null,n.alternate!==null&&n.alternate.memoizedState!==null&&n.alternate.memoizedState.
cachePool!==null&&(o=n.alternate.memoizedState.cachePool.pool),r=null,n.memoizedState!==null&&n.memoizedState.cachePool!==null&&(r=n.memoizedState.cachePool.pool),
r!==o&&(n.flags|=2048)),t!==e&&t&&(a.child.flags|=8192),od(a,a.updateQueue),ze(a),null);case 4:return cl(),e===null&&lp(a.stateNode.containerInfo),a.flags|=67108864,
ze(a),null;case 10:return po(a.type),ze(a),null;case 19:if(Lh(a),n=a.memoizedState,n===null)return ze(a),null;if(o=(a.flags&128)!==0,r=n.rendering,r===null)if(o)
tc(n,!1);else{if(Ye!==0||e!==null&&(e.flags&128)!==0)for(e=a.child;e!==null;){if(r=jd(e),r!==null){for(a.flags|=128,tc(n,!1),e=r.updateQueue,a.updateQueue=e,od(
a,e),a.subtreeFlags=0,e=t,t=a.child;t!==null;)gy(t,e),t=t.sibling;return Oc(a,Aa.current&1|2),V&&uo(a,n.treeForkCount),a.child}e=e.sibling}n.tail!==null&&Mt()>Wd&&
(a.flags|=128,o=!0,tc(n,!1),a.lanes=4194304)}else{if(!o)if(e=jd(r),e!==null){if(a.flags|=128,o=!0,e=e.updateQueue,a.updateQueue=e,od(a,e),tc(n,!0),n.tail===null&&
n.tailMode!=="collapsed"&&n.tailMode!=="visible"&&!r.alternate&&!V)return ze(a),null}else 2*Mt()-n.renderingStartTime>Wd&&t!==536870912&&(a.flags|=128,o=!0,tc(n,
!1),a.lanes=4194304);n.isBackwards?(r.sibling=a.child,a.child=r):(e=n.last,e!==null?e.sibling=r:a.child=r,n.last=r)}if(n.tail!==null){e=n.tail;e:{for(t=e;t!==null;){
if(t.alternate!==null){t=!1;break e}t=t.sibling}t=!0}return n.rendering=e,n.tail=e.sibling,n.renderingStartTime=Mt(),e.sibling=null,r=Aa.current,r=o?r&1|2:r&1,n.
tailMode==="visible"||n.tailMode==="collapsed"||!t||V?Oc(a,r):(t=r,Te(Ea,a),Te(Aa,t),ja===null&&(ja=a)),V&&uo(a,n.treeForkCount),e}return ze(a),null;case 22:case 23:
return Et(a),Uh(),n=a.memoizedState!==null,e!==null?e.memoizedState!==null!==n&&(a.flags|=8192):n&&(a.flags|=8192),n?(t&536870912)!==0&&(a.flags&128)===0&&(ze(a),
a.subtreeFlags&6&&(a.flags|=8192)):ze(a),t=a.updateQueue,t!==null&&od(a,t.retryQueue),t=null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&
(t=e.memoizedState.cachePool.pool),n=null,a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(n=a.memoizedState.cachePool.pool),n!==t&&(a.flags|=2048),e!==
null&&Ta(Ir),null;case 24:return t=null,e!==null&&(t=e.memoizedState.cache),a.memoizedState.cache!==t&&(a.flags|=2048),po(We),ze(a),null;case 25:return null;case 30:
return a.flags|=33554432,ze(a),null}throw Error(z(156,a.tag))}function D3(e,a){switch(Oh(a),a.tag){case 1:return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 3:
return po(We),cl(),e=a.flags,(e&65536)!==0&&(e&128)===0?(a.flags=e&-65537|128,a):null;case 26:case 27:case 5:return Rd(a),null;case 31:if(a.memoizedState!==null){
if(Et(a),a.alternate===null)throw Error(z(340));Zr()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 13:if(Et(a),e=a.memoizedState,e!==null&&e.dehydrated!==
null){if(a.alternate===null)throw Error(z(340));Zr()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 19:return Lh(a),e=a.flags,e&65536?(a.flags=e&-65537|
128,e=a.memoizedState,e!==null&&(e.rendering=null,e.tail=null),a.flags|=4,a):null;case 4:return cl(),null;case 10:return po(a.type),null;case 22:case 23:return Et(
a),Uh(),e!==null&&Ta(Ir),e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 24:return po(We),null;case 25:return null;default:return null}}function p1(e,a){switch(Oh(
a),a.tag){case 3:po(We),cl();break;case 26:case 27:case 5:Rd(a);break;case 4:cl();break;case 31:a.memoizedState!==null&&Et(a);break;case 13:Et(a);break;case 19:
Lh(a);break;case 10:po(a.type);break;case 22:case 23:Et(a),Uh(),e!==null&&Ta(Ir);break;case 24:po(We)}}function Zc(e,a){try{var t=a.updateQueue,n=t!==null?t.lastEffect:
null;if(n!==null){var o=n.next;t=o;do{if((t.tag&e)===e){n=void 0;var r=t.create,i=t.inst;n=r(),i.destroy=n}t=t.next}while(t!==o)}}catch(l){ge(a,a.return,l)}}function yr(e,a,t){
try{var n=a.updateQueue,o=n!==null?n.lastEffect:null;if(o!==null){var r=o.next;n=r;do{if((n.tag&e)===e){var i=n.inst,l=i.destroy;if(l!==void 0){i.destroy=void 0,
o=a;var c=t,s=l;try{s()}catch(f){ge(o,c,f)}}}n=n.next}while(n!==r)}}catch(f){ge(a,a.return,f)}}function g1(e){var a=e.updateQueue;if(a!==null){var t=e.stateNode;
try{Ty(a,t)}catch(n){ge(e,e.return,n)}}}function v1(e,a,t){t.props=ei(e.type,e.memoizedProps),t.state=e.memoizedState;try{t.componentWillUnmount()}catch(n){ge(e,
a,n)}}function Yn(e,a){try{var t=e.ref;if(t!==null){switch(e.tag){case 26:case 27:case 5:var n=e.stateNode;break;case 30:var o=e.stateNode,r=vo(e.memoizedProps,
o);(o.ref===null||o.ref.name!==r)&&(o.ref=lw(r)),n=o.ref;break;case 7:if(e.stateNode===null){var i=new Lt(e);bt(e.child,!1,x6,i,void 0,void 0),e.stateNode=i}n=e.
stateNode;break;default:n=e.stateNode}typeof t=="function"?e.refCleanup=t(n):t.current=n}}catch(l){ge(e,a,l)}}function ka(e,a){var t=e.ref,n=e.refCleanup;if(t!==
null)if(typeof n=="function")try{n()}catch(o){ge(e,a,o)}finally{e.refCleanup=null,e=e.alternate,e!=null&&(e.refCleanup=null)}else if(typeof t=="function")try{t(
null)}catch(o){ge(e,a,o)}else t.current=null}function Zd(e,a){if((e.tag===5||e.tag===27||e.tag===6)&&e.alternate===null&&a!==null)for(var t=0;t<a.length;t++)mw(
e.stateNode,a[t])}function Vb(e){for(var a=e.return;a!==null&&(ep(a)&&mw(e.stateNode,a.stateNode),!Wh(a));)a=a.return}function wc(e){for(var a=e.return;a!==null&&
(ep(a)&&k6(e.stateNode,a.stateNode),!Wh(a));)a=a.return}function Wh(e){return e.tag===5||e.tag===3||e.tag===27}function ep(e){return e&&e.tag===7&&e.stateNode!==
null}function jf(e){var a=e.type,t=e.memoizedProps,n=e.stateNode;try{e:switch(a){case"button":case"input":case"select":case"textarea":t.autoFocus&&n.focus();break e;case"\
img":t.src?n.src=t.src:t.srcSet&&(n.srcset=t.srcSet)}}catch(o){ge(e,e.return,o)}}function Zu(e,a,t){try{var n=e.stateNode;o6(n,e.type,t,a),n[yt]=a}catch(o){ge(e,
e.return,o)}}function b1(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&xr(e.type)||e.tag===4}function Pu(e){e:for(;;){for(;e.sibling===null;){if(e.return===
null||b1(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&e.tag!==6&&e.tag!==18;){if(e.tag===27&&xr(e.type)||e.flags&2||e.child===
null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}function Vf(e,a,t,n){var o=e.tag;if(o===5||o===6)o=e.stateNode,a?(t.nodeType===
9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t).insertBefore(o,a):(a=t.nodeType===9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t,a.appendChild(o),t=t.
_reactRootContainer,t!=null||a.onclick!==null||(a.onclick=In)),Zd(e,n),oe=!0;else if(o!==4&&(o===27&&(Zd(e,n),n=null,xr(e.type)&&(t=e.stateNode,a=null)),e=e.child,
e!==null))for(Vf(e,a,t,n),e=e.sibling;e!==null;)Vf(e,a,t,n),e=e.sibling}function Pd(e,a,t,n){var o=e.tag;if(o===5||o===6)o=e.stateNode,a?t.insertBefore(o,a):t.appendChild(
o),Zd(e,n),oe=!0;else if(o!==4&&(o===27&&(Zd(e,n),n=null,xr(e.type)&&(t=e.stateNode)),e=e.child,e!==null))for(Pd(e,a,t,n),e=e.sibling;e!==null;)Pd(e,a,t,n),e=e.
sibling}function y1(e){var a=e.stateNode,t=e.memoizedProps;try{for(var n=e.type,o=a.attributes;o.length;)a.removeAttributeNode(o[0]);Ca(a,n,t),a[za]=e,a[yt]=t}catch(r){
ge(e,e.return,r)}}var $d=!1,Nt=null;function Ib(e){(e.tag===30||(e.subtreeFlags&33554432)!==0)&&($d=!0)}var jn=null;function Qb(){var e=jn;return jn=null,e}var pt=0;
function zl(e,a,t,n,o){return pt=0,w1(e.child,a,t,n,o)}function w1(e,a,t,n,o){for(var r=!1;e!==null;){if(e.tag===5){var i=e.stateNode;if(n!==null){var l=dh(i);n.
push(l),l.view&&(r=!0)}else r||dh(i).view&&(r=!0);$d=!0,ow(i,pt===0?a:a+"_"+pt,t),pt++}else(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&o||w1(e.child,a,t,
n,o)&&(r=!0));e=e.sibling}return r}function $n(e,a){for(;e!==null;)e.tag===5?rw(e.stateNode,e.memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&
a||$n(e.child,a)),e=e.sibling}function xd(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if((e.tag!==22||e.memoizedState===null)&&(xd(e),e.tag===30&&
(e.flags&18874368)!==0&&e.stateNode.paired)){var a=e.memoizedProps;if(a.name==null||a.name==="auto")throw Error(z(544));var t=a.name;a=ko(a.default,a.share),a!==
"none"&&(zl(e,t,a,null,!1)||$n(e.child,!1))}e=e.sibling}}function If(e,a){if(e.tag===30){var t=e.stateNode,n=e.memoizedProps,o=vo(n,t),r=ko(n.default,t.paired?n.
share:n.enter);r!=="none"?zl(e,o,r,null,!1)?(xd(e),t.paired||a||fl(e,n.onEnter)):$n(e.child,!1):xd(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)
If(e,a),e=e.sibling;else xd(e)}function Qf(e){if(Nt!==null&&Nt.size!==0){var a=Nt;if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===
null){if(e.tag===30&&(e.flags&18874368)!==0){var t=e.memoizedProps,n=t.name;if(n!=null&&n!=="auto"){var o=a.get(n);if(o!==void 0){var r=ko(t.default,t.share);if(r!==
"none"&&(zl(e,n,r,null,!1)?(r=e.stateNode,o.paired=r,r.paired=o,fl(e,t.onShare)):$n(e.child,!1)),a.delete(n),a.size===0)break}}}Qf(e)}e=e.sibling}}}function Xf(e){
if(e.tag===30){var a=e.memoizedProps,t=vo(a,e.stateNode),n=Nt!==null?Nt.get(t):void 0,o=ko(a.default,n!==void 0?a.share:a.exit);o!=="none"&&(zl(e,t,o,null,!1)?n!==
void 0?(o=e.stateNode,n.paired=o,o.paired=n,Nt.delete(t),fl(e,a.onShare)):fl(e,a.onExit):$n(e.child,!1)),Nt!==null&&Qf(e)}else if((e.subtreeFlags&33554432)!==0)
for(e=e.child;e!==null;)Xf(e),e=e.sibling;else Nt!==null&&Qf(e)}function _1(e){for(e=e.child;e!==null;){if(e.tag===30){var a=e.memoizedProps,t=vo(a,e.stateNode);
a=ko(a.default,a.update),e.flags&=-5,a!=="none"&&zl(e,t,a,e.memoizedState=[],!1)}else(e.subtreeFlags&33554432)!==0&&_1(e);e=e.sibling}}function Zf(e){if((e.subtreeFlags&
18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var a=e.stateNode;a.paired!==null&&(a.paired=
null,$n(e.child,!1))}Zf(e)}e=e.sibling}}function kd(e){if(e.tag===30)e.stateNode.paired=null,$n(e.child,!1),Zf(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.
child;e!==null;)kd(e),e=e.sibling;else Zf(e)}function x1(e){for(e=e.child;e!==null;)e.tag===30?$n(e.child,!1):(e.subtreeFlags&33554432)!==0&&x1(e),e=e.sibling}function ap(e,a,t,n,o,r,i){
for(var l=!1;a!==null;){if(a.tag===5){var c=a.stateNode;if(r!==null&&pt<r.length){var s=r[pt],f=dh(c);(s.view||f.view)&&(l=!0);var d;if(d=(e.flags&4)===0)if(f.clip)
d=!0;else{d=s.rect;var m=f.rect;d=d.y!==m.y||d.x!==m.x||d.height!==m.height||d.width!==m.width}d&&(e.flags|=4),f.abs?f=!s.abs:(s=s.rect,f=f.rect,f=s.height!==f.
height||s.width!==f.width),f&&(e.flags|=32)}else e.flags|=32;(e.flags&4)!==0&&ow(c,pt===0?t:t+"_"+pt,o),l&&(e.flags&4)!==0||(jn===null&&(jn=[]),jn.push(c,pt===0?
n:n+"_"+pt,a.memoizedProps)),pt++}else(a.tag!==22||a.memoizedState===null)&&(a.tag===30&&i?e.flags|=a.flags&32:ap(e,a.child,t,n,o,r,i)&&(l=!0));a=a.sibling}return l}
function k1(e,a){for(e=e.child;e!==null;){if(e.tag===30){var t=e.memoizedProps,n=e.stateNode,o=vo(t,n),r=ko(t.default,t.update);if(a){n=n.clones;var i=n===null?
null:n.map(d6)}else i=e.memoizedState,e.memoizedState=null;n=e;var l=e.child;pt=0,o=ap(n,l,o,o,r,i,!1),(e.flags&4)!==0&&o&&(a||fl(e,t.onUpdate))}else(e.subtreeFlags&
33554432)!==0&&k1(e,a);e=e.sibling}}var ua=!1,fe=!1,qn=!1,$u=!1,Xb=typeof WeakSet=="function"?WeakSet:Set,fa=null,Hn=!1,dc=!1,Jd=!1,Pf=!1;function B3(e,a,t){if(e=
e.containerInfo,lh=yl,e=cy(e),Ah(e)){if("selectionStart"in e)var n={start:e.selectionStart,end:e.selectionEnd};else e:{n=(n=e.ownerDocument)&&n.defaultView||window;
var o=n.getSelection&&n.getSelection();if(o&&o.rangeCount!==0){n=o.anchorNode;var r=o.anchorOffset,i=o.focusNode;o=o.focusOffset;try{n.nodeType,i.nodeType}catch{
n=null;break e}var l=0,c=-1,s=-1,f=0,d=0,m=e,u=null;a:for(;;){for(var g;m!==n||r!==0&&m.nodeType!==3||(c=l+r),m!==i||o!==0&&m.nodeType!==3||(s=l+o),m.nodeType===
3&&(l+=m.nodeValue.length),(g=m.firstChild)!==null;)u=m,m=g;for(;;){if(m===e)break a;if(u===n&&++f===r&&(c=l),u===i&&++d===o&&(s=l),(g=m.nextSibling)!==null)break;
m=u,u=m.parentNode}m=g}n=c===-1||s===-1?null:{start:c,end:s}}else n=null}n=n||{start:0,end:0}}else n=null;for(ch={focusedElem:e,selectionRange:n},yl=!1,t=(t&335544064)===
t,fa=a,a=t?9270:1024;fa!==null;){if(e=fa,t&&(n=e.deletions,n!==null))for(r=0;r<n.length;r++)t&&Xf(n[r]);if(e.alternate===null&&(e.flags&2)!==0)t&&Ib(e),rd(t);else{
if(e.tag===22){if(n=e.alternate,e.memoizedState!==null){n!==null&&n.memoizedState===null&&t&&Xf(n),rd(t);continue}else if(n!==null&&n.memoizedState!==null){t&&Ib(
e),rd(t);continue}}n=e.child,(e.subtreeFlags&a)!==0&&n!==null?(n.return=e,fa=n):(t&&_1(e),rd(t))}}Nt=null}function rd(e){for(;fa!==null;){var a=fa,t=e,n=a.alternate,
o=a.flags;switch(a.tag){case 0:case 11:case 15:break;case 1:if((o&1024)!==0&&n!==null){t=void 0,o=n.memoizedProps,n=n.memoizedState;var r=a.stateNode;try{var i=ei(
a.type,o);t=r.getSnapshotBeforeUpdate(i,n),r.__reactInternalSnapshotBeforeUpdate=t}catch(l){ge(a,a.return,l)}}break;case 3:if((o&1024)!==0){if(n=a.stateNode.containerInfo,
t=n.nodeType,t===9)mh(n);else if(t===1)switch(n.nodeName){case"HEAD":case"HTML":case"BODY":mh(n);break;default:n.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:
break;case 30:t&&n!==null&&(t=vo(n.memoizedProps,n.stateNode),o=a.memoizedProps,o=ko(o.default,o.update),o!=="none"&&zl(n,t,o,n.memoizedState=[],!0));break;default:
if((o&1024)!==0)throw Error(z(163))}if(n=a.sibling,n!==null){n.return=a.return,fa=n;break}fa=a.return}}function z1(e,a,t){var n=t.flags;switch(t.tag){case 0:case 11:case 15:
Kn(e,t),n&4&&Zc(5,t);break;case 1:if(Kn(e,t),n&4)if(e=t.stateNode,a===null)try{e.componentDidMount()}catch(i){ge(t,t.return,i)}else{var o=ei(t.type,a.memoizedProps);
a=a.memoizedState;try{e.componentDidUpdate(o,a,e.__reactInternalSnapshotBeforeUpdate)}catch(i){ge(t,t.return,i)}}n&64&&g1(t),n&512&&Yn(t,t.return);break;case 3:
if(Kn(e,t),n&64&&(e=t.updateQueue,e!==null)){if(a=null,t.child!==null)switch(t.child.tag){case 27:case 5:a=t.child.stateNode;break;case 1:a=t.child.stateNode}try{
Ty(e,a)}catch(i){ge(t,t.return,i)}}break;case 27:a===null&&n&4&&y1(t);case 26:case 5:Kn(e,t),a===null&&n&4&&jf(t),n&512&&Yn(t,t.return);break;case 12:Kn(e,t);break;case 31:
Kn(e,t),n&4&&C1(e,t);break;case 13:Kn(e,t),n&4&&E1(e,t),n&64&&(e=t.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(t=X3.bind(null,t),T6(e,t))));break;case 22:
if(n=t.memoizedState!==null||ua,!n){var r=a!==null&&a.memoizedState!==null||fe;a=ua,o=fe,ua=n,(fe=r)&&!o?(n=2,(t.subtreeFlags&8772)!==0&&(n|=1),gn(e,t,n)):Kn(e,
t),ua=a,fe=o}break;case 30:Kn(e,t),n&512&&Yn(t,t.return);break;case 7:n&512&&Yn(t,t.return);default:Kn(e,t)}}function $f(e,a){for(e=e.child;e!==null;)S1(e,a),e=
e.sibling}function S1(e,a){switch(e.tag){case 5:case 26:try{var t=e.stateNode;if(a){var n=t.style;typeof n.setProperty=="function"?n.setProperty("display","none",
"important"):n.display="none"}else{var o=e.stateNode,r=e.memoizedProps.style,i=r!=null&&r.hasOwnProperty("display")?r.display:null;o.style.display=i==null||typeof i==
"boolean"?"":(""+i).trim()}}catch(c){ge(e,e.return,c)}Jf(e,a);break;case 6:try{e.stateNode.nodeValue=a?"":e.memoizedProps,oe=!0}catch(c){ge(e,e.return,c)}break;case 18:
try{var l=e.stateNode;a?s0(l,!0):s0(e.stateNode,!1)}catch(c){ge(e,e.return,c)}break;case 22:case 23:e.memoizedState===null&&$f(e,a);break;default:$f(e,a)}}function Jf(e,a){
if(e.subtreeFlags&67108864)for(e=e.child;e!==null;){e:{var t=e,n=a;switch(t.tag){case 4:S1(t,n);break e;case 22:t.memoizedState===null&&Jf(t,n);break e;default:
Jf(t,n)}}e=e.sibling}}function T1(e){var a=e.alternate;a!==null&&(e.alternate=null,T1(a)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(a=e.stateNode,
a!==null&&lm(a)),e.stateNode=null,e.return=null,e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=
null}var Oe=null,ft=!1;function pn(e,a,t){for(t=t.child;t!==null;)A1(e,a,t),t=t.sibling}function A1(e,a,t){if(Rt&&typeof Rt.onCommitFiberUnmount=="function")try{
Rt.onCommitFiberUnmount(Kc,t)}catch{}switch(t.tag){case 26:fe||ka(t,a),pn(e,a,t),t.memoizedState?t.memoizedState.count--:t.stateNode&&!fe&&(t=t.stateNode,t.parentNode.
removeChild(t));break;case 27:fe||ka(t,a),wc(t);var n=Oe,o=ft;xr(t.type)&&(Oe=t.stateNode,ft=!1),pn(e,a,t),hw(t.stateNode,t.type,t.memoizedProps),Oe=n,ft=o;break;case 5:
fe||ka(t,a),wc(t);case 6:if(t.tag===6&&wc(t),n=Oe,o=ft,Oe=null,pn(e,a,t),Oe=n,ft=o,Oe!==null)if(ft)try{(Oe.nodeType===9?Oe.body:Oe.nodeName==="HTML"?Oe.ownerDocument.
body:Oe).removeChild(t.stateNode),oe=!0}catch(r){ge(t,a,r)}else try{Oe.removeChild(t.stateNode),oe=!0}catch(r){ge(t,a,r)}break;case 18:Oe!==null&&(ft?(e=Oe,c0(e.
nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,t.stateNode),wl(e)):c0(Oe,t.stateNode));break;case 4:n=Oe,o=ft,Oe=t.stateNode.containerInfo,ft=!0,
pn(e,a,t),Oe=n,ft=o;break;case 0:case 11:case 14:case 15:yr(2,t,a),fe||yr(4,t,a),pn(e,a,t);break;case 1:fe||(ka(t,a),n=t.stateNode,typeof n.componentWillUnmount==
"function"&&v1(t,a,n)),pn(e,a,t);break;case 21:pn(e,a,t);break;case 22:fe=(n=fe)||t.memoizedState!==null,pn(e,a,t),fe=n;break;case 30:ka(t,a),pn(e,a,t);break;case 7:
fe||ka(t,a),pn(e,a,t);break;default:pn(e,a,t)}}function C1(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;
try{wl(e)}catch(t){ge(a,a.return,t)}}}function E1(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))
try{wl(e)}catch(t){ge(a,a.return,t)}}function U3(e){switch(e.tag){case 31:case 13:case 19:var a=e.stateNode;return a===null&&(a=e.stateNode=new Xb),a;case 22:return e=
e.stateNode,a=e._retryCache,a===null&&(a=e._retryCache=new Xb),a;default:throw Error(z(435,e.tag))}}function id(e,a){var t=U3(e);a.forEach(function(n){if(!t.has(
n)){t.add(n);var o=Z3.bind(null,e,n);n.then(o,o)}})}function Ja(e,a,t){var n=a.deletions;if(n!==null)for(var o=0;o<n.length;o++){var r=n[o],i=e,l=a,c=l;e:for(;c!==
null;){switch(c.tag){case 27:if(xr(c.type)){Oe=c.stateNode,ft=!1;break e}break;case 5:Oe=c.stateNode,ft=!1;break e;case 3:case 4:Oe=c.stateNode.containerInfo,ft=
!0;break e}c=c.return}if(Oe===null)throw Error(z(160));A1(i,l,r),Oe=null,ft=!1,i=r.alternate,i!==null&&(i.return=null),r.return=null}if(a.subtreeFlags&13886)for(a=
a.child;a!==null;)N1(a,e,t),a=a.sibling}var vn=null;function N1(e,a,t){var n=e.alternate,o=e.flags;switch(e.tag){case 0:case 11:case 14:case 15:if(o&4&&(n=e.updateQueue,
n=n!==null?n.events:null,n!==null))for(var r=0;r<n.length;r++){var i=n[r];i.ref.impl=i.nextImpl}Ja(a,e,t),Fa(e),o&4&&(yr(3,e,e.return),Zc(3,e),yr(5,e,e.return));
break;case 1:Ja(a,e,t),Fa(e),o&512&&(fe||n===null||ka(n,n.return)),o&64&&ua&&(e=e.updateQueue,e!==null&&(a=e.callbacks,a!==null&&(t=e.shared.hiddenCallbacks,e.shared.
hiddenCallbacks=t===null?a:t.concat(a))));break;case 26:if(r=vn,Ja(a,e,t),Fa(e),o&512&&(fe||n===null||ka(n,n.return)),o&4)if(o=n!==null?n.memoizedState:null,t=e.
memoizedState,n===null)if(t===null)if(e.stateNode===null)if(ua)e.stateNode=nw(e.type,e.memoizedProps,a.containerInfo,e);else{e:{a=e.type,t=e.memoizedProps,o=r.ownerDocument||
r;a:switch(a){case"title":n=o.getElementsByTagName("title")[0],(!n||n[Vc]||n[za]||n.namespaceURI==="http://www.w3.org/2000/svg"||n.hasAttribute("itemprop"))&&(n=
o.createElement(a),o.head.insertBefore(n,o.querySelector("head > title"))),Ca(n,a,t),n[za]=e,ha(n),a=n;break e;case"link":if(r=v0("link","href",o).get(a+(t.href||
""))){for(i=0;i<r.length;i++)if(n=r[i],n.getAttribute("href")===(t.href==null||t.href===""?null:t.href)&&n.getAttribute("rel")===(t.rel==null?null:t.rel)&&n.getAttribute(
"title")===(t.title==null?null:t.title)&&n.getAttribute("crossorigin")===(t.crossOrigin==null?null:t.crossOrigin)){r.splice(i,1);break a}}n=o.createElement(a),Ca(
n,a,t),o.head.appendChild(n);break;case"meta":if(r=v0("meta","content",o).get(a+(t.content||""))){for(i=0;i<r.length;i++)if(n=r[i],n.getAttribute("content")===(t.
content==null?null:""+t.content)&&n.getAttribute("name")===(t.name==null?null:t.name)&&n.getAttribute("property")===(t.property==null?null:t.property)&&n.getAttribute(
"http-equiv")===(t.httpEquiv==null?null:t.httpEquiv)&&n.getAttribute("charset")===(t.charSet==null?null:t.charSet)){r.splice(i,1);break a}}n=o.createElement(a),
Ca(n,a,t),o.head.appendChild(n);break;default:throw Error(z(468,a))}n[za]=e,ha(n),a=n}e.stateNode=a}else ua||hh(r,e.type,e.stateNode);else e.stateNode=g0(r,t,e.
memoizedProps);else o!==t?(o===null?(a=n.stateNode,a===null||fe||a.parentNode.removeChild(a)):o.count--,t===null?ua||hh(r,e.type,e.stateNode):g0(r,t,e.memoizedProps)):
t===null&&e.stateNode!==null&&Zu(e,e.memoizedProps,n.memoizedProps);break;case 27:Ja(a,e,t),Fa(e),o&512&&(fe||n===null||ka(n,n.return)),n!==null&&o&4&&Zu(e,e.memoizedProps,
n.memoizedProps);break;case 5:if(r=qn,qn=!1,Ja(a,e,t),qn=r,Fa(e),o&512&&(fe||n===null||ka(n,n.return)),e.flags&32){a=e.stateNode;try{dl(a,""),oe=!0}catch(f){ge(
e,e.return,f)}}o&4&&e.stateNode!=null&&(a=e.memoizedProps,Zu(e,a,n!==null?n.memoizedProps:a)),o&1024&&($u=!0);break;case 6:if(Ja(a,e,t),Fa(e),o&4){if(e.stateNode===
null)throw Error(z(162));a=e.memoizedProps,t=e.stateNode;try{t.nodeValue=a,oe=!0}catch(f){ge(e,e.return,f)}}break;case 3:if(oe=!1,Ad=null,r=vn,vn=Uc(a.containerInfo),
Ja(a,e,t),vn=r,Fa(e),o&4&&n!==null&&n.memoizedState.isDehydrated)try{wl(a.containerInfo)}catch(f){ge(e,e.return,f)}$u&&($u=!1,O1(e)),oe=!1;break;case 4:o=qn,qn=
ua,n=Wv(),r=vn,vn=Uc(e.stateNode.containerInfo),Ja(a,e,t),Fa(e),vn=r,oe&&dc&&(Jd=!0),oe=n,qn=o;break;case 12:Ja(a,e,t),Fa(e);break;case 31:Ja(a,e,t),Fa(e),o&4&&
(a=e.updateQueue,a!==null&&(e.updateQueue=null,id(e,a)));break;case 13:Ja(a,e,t),Fa(e),e.child.flags&8192&&e.memoizedState!==null!=(n!==null&&n.memoizedState!==
null)&&(wm=Mt()),o&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,id(e,a)));break;case 22:r=e.memoizedState!==null,i=n!==null&&n.memoizedState!==null;var l=ua,
c=fe,s=qn;ua=l||r,qn=s||r,fe=c||i,Ja(a,e,t),fe=c,qn=s,ua=l,Fa(e),o&8192&&(a=e.stateNode,a._visibility=r?a._visibility&-2:a._visibility|1,!r||n===null||i||ua||fe||
(a=i||fe,t=ua,n=fe,ua=r||ua,fe=a,$o(e,2),ua=t,fe=n),!r&&qn||$f(e,r)),o&4&&(a=e.updateQueue,a!==null&&(t=a.retryQueue,t!==null&&(a.retryQueue=null,id(e,t))));break;case 19:
Ja(a,e,t),Fa(e),o&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,id(e,a)));break;case 30:o&512&&(fe||n===null||ka(n,n.return)),o=Wv(),r=dc,i=(t&335544064)===
t,l=e.memoizedProps,dc=i&&ko(l.default,l.update)!=="none",Ja(a,e,t),Fa(e),i&&n!==null&&oe&&(e.flags|=4),dc=r,oe=o;break;case 21:break;case 7:o&512&&(fe||n===null||
ka(n,n.return)),n&&n.stateNode!==null&&(n.stateNode._fragmentFiber=e);default:Ja(a,e,t),Fa(e)}}function Fa(e){var a=e.flags;if(a&2){try{for(var t,n=e.return;n!==
null;){if(b1(n)){t=n;break}n=n.return}n=null;for(var o=e.return;o!==null;){if(ep(o)){var r=o.stateNode;n===null?n=[r]:n.push(r)}if(Wh(o))break;o=o.return}var i=n;
if(t==null)throw Error(z(160));switch(t.tag){case 27:var l=t.stateNode,c=Pu(e);Pd(e,c,l,i);break;case 5:var s=t.stateNode;t.flags&32&&(dl(s,""),t.flags&=-33);var f=Pu(
e);Pd(e,f,s,i);break;case 3:case 4:var d=t.stateNode.containerInfo,m=Pu(e);Vf(e,m,d,i);break;default:throw Error(z(161))}}catch(u){ge(e,e.return,u)}e.flags&=-3}
a&4096&&(e.flags&=-4097)}function O1(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var a=e;O1(a),a.tag===5&&a.flags&1024&&(a=a.stateNode,yl=!0,a.reset(),yl=
!1),e=e.sibling}}function Ui(e,a){if(a.subtreeFlags&9270)for(a=a.child;a!==null;)M1(a,e),a=a.sibling;else k1(a,!1)}function M1(e,a){var t=e.alternate;if(t===null)
If(e,!1);else switch(e.tag){case 3:if(Pf=Hn=!1,Qb(),Ui(a,e),!Hn&&!Jd){if(e=jn,e!==null)for(var n=0;n<e.length;n+=3){t=e[n];var o=e[n+1];rw(t,e[n+2]),t=t.ownerDocument.
documentElement,t!==null&&t.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group("+o+")"})}e=
a.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===""&&(e.style.viewTransitionName="none",
e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group(root)"}),e.animate({width:[0,0],height:[
0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),Pf=!0}jn=null;break;case 5:Ui(a,e);break;case 4:n=Hn,Hn=!1,Ui(a,e),Hn&&(Jd=!0),Hn=n;break;case 22:
e.memoizedState===null&&(t.memoizedState!==null?If(e,!1):Ui(a,e));break;case 30:n=Hn,o=Qb(),Hn=!1,Ui(a,e),Hn&&(e.flags|=4);var r=e.memoizedProps,i=e.stateNode;a=
vo(r,i),i=vo(t.memoizedProps,i);var l=ko(r.default,r.update);l==="none"?a=!1:(r=t.memoizedState,t.memoizedState=null,t=e.child,pt=0,a=ap(e,t,a,i,l,r,!0),pt!==(r===
null?0:r.length)&&(e.flags|=32)),(e.flags&4)!==0&&a?(fl(e,e.memoizedProps.onUpdate),jn=o):o!==null&&(o.push.apply(o,jn),jn=o),Hn=(e.flags&32)!==0?!0:n;break;default:
Ui(a,e)}}function Kn(e,a){if(a.subtreeFlags&8772)for(a=a.child;a!==null;)z1(e,a.alternate,a),a=a.sibling}function $o(e,a){for(e=e.child;e!==null;){var t=e,n=a;switch(t.
tag){case 0:case 11:case 14:case 15:yr(4,t,t.return),$o(t,n);break;case 1:ka(t,t.return);var o=t.stateNode;typeof o.componentWillUnmount=="function"&&v1(t,t.return,
o),$o(t,n);break;case 27:(n&2)!==0&&hw(t.stateNode,t.type,t.memoizedProps);case 5:ka(t,t.return),t.tag!==5&&t.tag!==27||wc(t),$o(t,n);break;case 6:wc(t);break;case 26:
ka(t,t.return),o=t.stateNode,t.memoizedState!==null||o===null||fe||o.parentNode.removeChild(o),$o(t,n);break;case 22:t.memoizedState===null&&$o(t,n);break;case 30:
ka(t,t.return),$o(t,n);break;case 7:ka(t,t.return);default:$o(t,n)}e=e.sibling}}function gn(e,a,t){for(t=(a.subtreeFlags&8772)!==0?t:t&-2,a=a.child;a!==null;){var n=a.
alternate,o=e,r=a,i=r.flags,l=(t&1)!==0;switch(r.tag){case 0:case 11:case 15:gn(o,r,t),Zc(4,r);break;case 1:if(gn(o,r,t),n=r,o=n.stateNode,typeof o.componentDidMount==
"function")try{o.componentDidMount()}catch(f){ge(n,n.return,f)}if(n=r,o=n.updateQueue,o!==null){var c=n.stateNode;try{var s=o.shared.hiddenCallbacks;if(s!==null)
for(o.shared.hiddenCallbacks=null,o=0;o<s.length;o++)Sy(s[o],c)}catch(f){ge(n,n.return,f)}}l&&i&64&&g1(r),Yn(r,r.return);break;case 27:(t&2)!==0&&y1(r);case 5:r.
tag!==5&&r.tag!==27||Vb(r),gn(o,r,t),l&&n===null&&i&4&&jf(r),Yn(r,r.return);break;case 6:Vb(r);break;case 26:c=r.stateNode,r.memoizedState!==null||c===null||ua||
hh(Uc(c.ownerDocument),r.type,c),gn(o,r,t),l&&n===null&&i&4&&jf(r),Yn(r,r.return);break;case 12:gn(o,r,t);break;case 31:gn(o,r,t),l&&i&4&&C1(o,r);break;case 13:
gn(o,r,t),l&&i&4&&E1(o,r);break;case 22:r.memoizedState===null&&gn(o,r,t),Yn(r,r.return);break;case 30:gn(o,r,t),Yn(r,r.return);break;case 7:Yn(r,r.return);default:
gn(o,r,t)}a=a.sibling}}function tp(e,a){var t=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(t=e.memoizedState.cachePool.pool),e=null,
a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(e=a.memoizedState.cachePool.pool),e!==t&&(e!=null&&e.refCount++,t!=null&&Qc(t))}function np(e,a){e=null,
a.alternate!==null&&(e=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==e&&(a.refCount++,e!=null&&Qc(e))}function Zt(e,a,t,n){var o=(t&335544064)===
t;if(a.subtreeFlags&(o?10262:10256))for(a=a.child;a!==null;)R1(e,a,t,n),a=a.sibling;else o&&x1(a)}function R1(e,a,t,n){var o=(t&335544064)===t;o&&a.alternate===
null&&a.return!==null&&a.return.alternate!==null&&kd(a);var r=a.flags;switch(a.tag){case 0:case 11:case 15:Zt(e,a,t,n),r&2048&&Zc(9,a);break;case 1:Zt(e,a,t,n);
break;case 3:Zt(e,a,t,n),o&&Pf&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="root"&&(e.style.
viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),r&2048&&(r=null,a.alternate!==
null&&(r=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==r&&(a.refCount++,r!=null&&Qc(r)));break;case 12:if(r&2048){Zt(e,a,t,n),r=a.stateNode;try{var i=a.
memoizedProps,l=i.id,c=i.onPostCommit;typeof c=="function"&&c(l,a.alternate===null?"mount":"update",r.passiveEffectDuration,-0)}catch(s){ge(a,a.return,s)}}else Zt(
e,a,t,n);break;case 31:Zt(e,a,t,n);break;case 13:Zt(e,a,t,n);break;case 23:break;case 22:i=a.stateNode,l=a.alternate,a.memoizedState!==null?(o&&l!==null&&l.memoizedState===
null&&kd(l),i._visibility&2?Zt(e,a,t,n):_c(e,a)):(o&&l!==null&&l.memoizedState!==null&&kd(a),i._visibility&2?Zt(e,a,t,n):(i._visibility|=2,Gi(e,a,t,n,(a.subtreeFlags&
10256)!==0||!1))),r&2048&&tp(l,a);break;case 24:Zt(e,a,t,n),r&2048&&np(a.alternate,a);break;case 30:o&&(r=a.alternate,r!==null&&($n(r.child,!0),$n(a.child,!0))),
Zt(e,a,t,n);break;default:Zt(e,a,t,n)}}function Gi(e,a,t,n,o){for(o=o&&((a.subtreeFlags&10256)!==0||!1),a=a.child;a!==null;){var r=e,i=a,l=t,c=n,s=i.flags;switch(i.
tag){case 0:case 11:case 15:Gi(r,i,l,c,o),Zc(8,i);break;case 23:break;case 22:var f=i.stateNode;i.memoizedState!==null?f._visibility&2?Gi(r,i,l,c,o):_c(r,i):(f.
_visibility|=2,Gi(r,i,l,c,o)),o&&s&2048&&tp(i.alternate,i);break;case 24:Gi(r,i,l,c,o),o&&s&2048&&np(i.alternate,i);break;default:Gi(r,i,l,c,o)}a=a.sibling}}function _c(e,a){
if(a.subtreeFlags&10256)for(a=a.child;a!==null;){var t=e,n=a,o=n.flags;switch(n.tag){case 22:_c(t,n),o&2048&&tp(n.alternate,n);break;case 24:_c(t,n),o&2048&&np(
n.alternate,n);break;default:_c(t,n)}a=a.sibling}}var Hr=8192;function Lr(e,a,t){if(e.subtreeFlags&Hr)for(e=e.child;e!==null;)D1(e,a,t),e=e.sibling}function D1(e,a,t){
switch(e.tag){case 26:Lr(e,a,t),e.flags&Hr&&(e.memoizedState!==null?H6(t,vn,e.memoizedState,e.memoizedProps):(e=e.stateNode,(a&335544128)===a&&y0(t,e)));break;case 5:
Lr(e,a,t),e.flags&Hr&&(e=e.stateNode,(a&335544128)===a&&y0(t,e));break;case 3:case 4:var n=vn;vn=Uc(e.stateNode.containerInfo),Lr(e,a,t),vn=n;break;case 22:e.memoizedState===
null&&(n=e.alternate,n!==null&&n.memoizedState!==null?(n=Hr,Hr=16777216,Lr(e,a,t),Hr=n):Lr(e,a,t));break;case 30:if((e.flags&Hr)!==0&&(n=e.memoizedProps.name,n!=
null&&n!=="auto")){var o=e.stateNode;o.paired=null,Nt===null&&(Nt=new Map),Nt.set(n,o)}Lr(e,a,t);break;default:Lr(e,a,t)}}function B1(e){var a=e.alternate;if(a!==
null&&(e=a.child,e!==null)){a.child=null;do a=e.sibling,e.sibling=null,e=a;while(e!==null)}}function nc(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<
a.length;t++){var n=a[t];fa=n,L1(n,e)}B1(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)U1(e),e=e.sibling}function U1(e){switch(e.tag){case 0:case 11:case 15:
nc(e),e.flags&2048&&yr(9,e,e.return);break;case 3:nc(e);break;case 12:nc(e);break;case 22:var a=e.stateNode;e.memoizedState!==null&&a._visibility&2&&(e.return===
null||e.return.tag!==13)?(a._visibility&=-3,zd(e)):nc(e);break;default:nc(e)}}function zd(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<a.
length;t++){var n=a[t];fa=n,L1(n,e)}B1(e)}for(e=e.child;e!==null;){switch(a=e,a.tag){case 0:case 11:case 15:yr(8,a,a.return),zd(a);break;case 22:t=a.stateNode,t.
_visibility&2&&(t._visibility&=-3,zd(a));break;default:zd(a)}e=e.sibling}}function L1(e,a){for(;fa!==null;){var t=fa;switch(t.tag){case 0:case 11:case 15:yr(8,t,
a);break;case 23:case 22:if(t.memoizedState!==null&&t.memoizedState.cachePool!==null){var n=t.memoizedState.cachePool.pool;n!=null&&n.refCount++}break;case 24:Qc(
t.memoizedState.cache)}if(n=t.child,n!==null)n.return=t,fa=n;else e:for(t=e;fa!==null;){n=fa;var o=n.sibling,r=n.return;if(T1(n),n===t){fa=null;break e}if(o!==null){
o.return=r,fa=o;break e}fa=r}}}var L3={getCacheForType:function(e){var a=Sa(We),t=a.data.get(e);return t===void 0&&(t=e(),a.data.set(e,t)),t},cacheSignal:function(){
return Sa(We).controller.signal}},G3=typeof WeakMap=="function"?WeakMap:Map,ce=0,_e=null,$=null,W=0,he=0,At=null,nr=!1,Sl=!1,op=!1,_o=0,Ye=0,wr=0,Xr=0,Fd=0,Ot=0,
ul=0,xc=null,ht=null,Ff=!1,wm=0,G1=0,Wd=1/0,em=null,ur=null,De=0,yn=null,ai=null,Pn=0,Wf=0,eh=null,q1=null,rl=null,il=null,ll=null,kc=0,Sd=null;function Bt(){return(ce&
2)!==0&&W!==0?W&-W:L.T!==null?ip():j0()}function H1(){if(Ot===0)if((W&536870912)===0||V){var e=Xs;Xs<<=1,(Xs&3932160)===0&&(Xs=262144),Ot=e}else Ot=536870912;return e=
Ea.current,e!==null&&(e.flags|=32),Ot}function fl(e,a){if(a!=null){var t=e.stateNode,n=t.ref;n===null&&(n=t.ref=lw(vo(e.memoizedProps,t))),il===null&&(il=[]),il.
push(a.bind(null,n))}}function vt(e,a,t){(e===_e&&(he===2||he===9)||e.cancelPendingCommit!==null)&&(hl(e,0),or(e,W,Ot,!1)),jc(e,t),((ce&2)===0||e!==_e)&&(e===_e&&
((ce&2)===0&&(Xr|=t),Ye===4&&or(e,W,Ot,!1)),Fn(e))}function K1(e,a,t){if((ce&6)!==0)throw Error(z(327));var n=!t&&(a&127)===0&&(a&e.expiredLanes)===0||Yc(e,a),o=n?
K3(e,a):Ju(e,a,!0),r=n;do{if(o===0){Sl&&!n&&or(e,a,0,!1);break}else{if(t=e.current.alternate,r&&!q3(t)){o=Ju(e,a,!1),r=!1;continue}if(o===2){if(r=a,e.errorRecoveryDisabledLanes&
r)var i=0;else i=e.pendingLanes&-536870913,i=i!==0?i:i&536870912?536870912:0;if(i!==0){a=i;e:{var l=e;o=xc;var c=l.current.memoizedState.isDehydrated;if(c&&(hl(
l,i).flags|=256),i=Ju(l,i,!1),i!==2&&i!==6){if(op&&!c){l.errorRecoveryDisabledLanes|=r,Xr|=r,o=4;break e}r=ht,ht=o,r!==null&&(ht===null?ht=r:ht.push.apply(ht,r))}
o=i}if(r=!1,o!==2)continue}}if(o===1){hl(e,0),or(e,a,0,!0);break}e:{switch(n=e,r=o,r){case 0:case 1:throw Error(z(345));case 4:if((a&4194048)!==a&&(a&62914560)!==
a)break;case 6:or(n,a,Ot,!nr);break e;case 2:ht=null;break;case 3:case 5:break;default:throw Error(z(329))}if((a&62914560)===a&&(o=wm+300-Mt(),10<o)){if(or(n,a,
Ot,!nr),im(n,0,!0)!==0)break e;Pn=a,n.timeoutHandle=cp(Zb.bind(null,n,t,ht,em,Ff,a,Ot,Xr,ul,nr,r,"Throttled",-0,0),o);break e}Zb(n,t,ht,em,Ff,a,Ot,Xr,ul,nr,r,null,
-0,0)}}break}while(!0);Fn(e)}function Zb(e,a,t,n,o,r,i,l,c,s,f,d,m,u){e.timeoutHandle=-1;var g=a.subtreeFlags,x=(r&335544064)===r;if(d=null,(x||g&8192||(g&16785408)===
16785408)&&(d={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],waitingForImages:!0,waitingForViewTransition:!1,unsuspend:In},Nt=null,D1(a,r,d),
x&&(g=d,x=e.containerInfo,x=(x.nodeType===9?x:x.ownerDocument).__reactViewTransition,x!=null&&(g.count++,g.waitingForViewTransition=!0,g=Lc.bind(g),x.finished.then(
g,g))),g=(r&62914560)===r?wm-Mt():(r&4194048)===r?G1-Mt():0,g=K6(d,g),g!==null)){Pn=r,e.cancelPendingCommit=g($b.bind(null,e,a,r,t,n,o,i,l,c,s,f,d,null,m,u)),or(
e,r,i,!s);return}$b(e,a,r,t,n,o,i,l,c,s,f,d)}function q3(e){for(var a=e;;){var t=a.tag;if((t===0||t===11||t===15)&&a.flags&16384&&(t=a.updateQueue,t!==null&&(t=
t.stores,t!==null)))for(var n=0;n<t.length;n++){var o=t[n],r=o.getSnapshot;o=o.value;try{if(!Ut(r(),o))return!1}catch{return!1}}if(t=a.child,a.subtreeFlags&16384&&
t!==null)t.return=a,a=t;else{if(a===e)break;for(;a.sibling===null;){if(a.return===null||a.return===e)return!0;a=a.return}a.sibling.return=a.return,a=a.sibling}}
return!0}function or(e,a,t,n){a=G0(e,a),a&=~Fd,a&=~Xr,e.suspendedLanes|=a,e.pingedLanes&=~a,n&&(e.warmLanes|=a),n=e.expirationTimes;for(var o=a;0<o;){var r=31-Dt(
o),i=1<<r;n[r]=-1,o&=~i}t!==0&&H0(e,t,a)}function _m(){return(ce&6)===0?(Pc(0,!1),!1):!0}function rp(){if($!==null){if(he===0)var e=$.return;else e=$,fo=ii=null,
Yh(e),tl=null,Nc=0,e=$;for(;e!==null;)p1(e.alternate,e),e=e.return;$=null}}function hl(e,a){var t=e.timeoutHandle;return t!==-1&&(e.timeoutHandle=-1,l6(t)),t=e.
cancelPendingCommit,t!==null&&(e.cancelPendingCommit=null,t()),Pn=0,rp(),_e=e,$=t=ho(e.current,null),W=a,he=0,At=null,nr=!1,Sl=Yc(e,a),op=!1,ul=Ot=Fd=Xr=wr=Ye=0,
ht=xc=null,Ff=!1,_o=G0(e,a),mm(),t}function Y1(e,a){q=null,L.H=Qd,a===kl||a===hm?(a=_b(),he=3):a===Dh?(a=_b(),he=4):he=a===$h?8:a!==null&&typeof a=="object"&&typeof a.
then=="function"?6:1,At=a,$===null&&(Ye=1,Xd(e,Wt(a,e.current)))}function j1(){var e=Ea.current;return e===null?!0:(W&4194048)===W?ja===null:(W&62914560)===W||(W&
536870912)!==0?e===ja:!1}function V1(){var e=L.H;return L.H=Qd,e===null?Qd:e}function I1(){var e=L.A;return L.A=L3,e}function am(){Ye=4,nr||(W&4194048)!==W&&Ea.
current!==null||(Sl=!0),(wr&134217727)===0&&(Xr&134217727)===0||_e===null||or(_e,W,Ot,!1)}function Ju(e,a,t){var n=ce;ce|=2;var o=V1(),r=I1();(_e!==e||W!==a)&&(em=
null,hl(e,a)),a=!1;var i=Ye;e:do try{if(he!==0&&$!==null){var l=$,c=At;switch(he){case 8:rp(),i=6;break e;case 3:case 2:case 9:case 6:Ea.current===null&&(a=!0);
var s=he;if(he=0,At=null,Ji(e,l,c,s),t&&Sl){i=0;break e}break;default:s=he,he=0,At=null,Ji(e,l,c,s)}}H3(),i=Ye;break}catch(f){Y1(e,f)}while(!0);return a&&e.shellSuspendCounter++,
fo=ii=null,ce=n,L.H=o,L.A=r,$===null&&(_e=null,W=0,mm()),i}function H3(){for(;$!==null;)Q1($)}function K3(e,a){var t=ce;ce|=2;var n=V1(),o=I1();_e!==e||W!==a?(em=
null,Wd=Mt()+500,hl(e,a)):Sl=Yc(e,a);e:do try{if(he!==0&&$!==null){a=$;var r=At;a:switch(he){case 1:he=0,At=null,Ji(e,a,r,1);break;case 2:case 9:if(wb(r)){he=0,
At=null,Pb(a);break}a=function(){he!==2&&he!==9||_e!==e||(he=7),Fn(e)},r.then(a,a);break e;case 3:he=7;break e;case 4:he=5;break e;case 7:wb(r)?(he=0,At=null,Pb(
a)):(he=0,At=null,Ji(e,a,r,7));break;case 5:var i=null;switch($.tag){case 26:i=$.memoizedState;case 5:case 27:var l=$;if(i?vw(i):l.stateNode.complete){he=0,At=null;
var c=l.sibling;if(c!==null)$=c;else{var s=l.return;s!==null?($=s,xm(s)):$=null}break a}}he=0,At=null,Ji(e,a,r,5);break;case 6:he=0,At=null,Ji(e,a,r,6);break;case 8:
rp(),Ye=6;break e;default:throw Error(z(462))}}Y3();break}catch(f){Y1(e,f)}while(!0);return fo=ii=null,L.H=n,L.A=o,ce=t,$!==null?0:(_e=null,W=0,mm(),Ye)}function Y3(){
for(;$!==null&&!rx();)Q1($)}function Q1(e){var a=h1(e.alternate,e,_o);e.memoizedProps=e.pendingProps,a===null?xm(e):$=a}function Pb(e){var a=e,t=a.alternate;switch(a.
tag){case 15:case 0:a=Lb(t,a,a.pendingProps,a.type,void 0,W);break;case 11:a=Lb(t,a,a.pendingProps,a.type.render,a.ref,W);break;case 5:Yh(a);var n=a;n===pa&&(V?
(qd(n),n.tag===5&&n.stateNode!=null&&(Se=n.stateNode)):(qd(n),V=!0));default:p1(t,a),a=$=gy(a,_o),a=h1(t,a,_o)}e.memoizedProps=e.pendingProps,a===null?xm(e):$=a}
function Ji(e,a,t,n){fo=ii=null,Yh(a),tl=null,Nc=0;var o=a.return;try{if(E3(e,o,a,t,W)){Ye=1,Xd(e,Wt(t,e.current)),$=null;return}}catch(r){if(o!==null)throw $=o,
r;Ye=1,Xd(e,Wt(t,e.current)),$=null;return}a.flags&32768?(V||n===1?e=!0:Sl||(W&536870912)!==0?e=!1:(nr=e=!0,(n===2||n===9||n===3||n===6)&&(n=Ea.current,n!==null&&
n.tag===13&&(n.flags|=16384))),X1(a,e)):xm(a)}function xm(e){var a=e;do{if((a.flags&32768)!==0){X1(a,nr);return}e=a.return;var t=R3(a.alternate,a,_o);if(t!==null){
$=t;return}if(a=a.sibling,a!==null){$=a;return}$=a=e}while(a!==null);Ye===0&&(Ye=5)}function X1(e,a){do{var t=D3(e.alternate,e);if(t!==null){t.flags&=32767,$=t;
return}if(t=e.return,t!==null&&(t.flags|=32768,t.subtreeFlags=0,t.deletions=null),!a&&(e=e.sibling,e!==null)){$=e;return}$=e=t}while(e!==null);Ye=6,$=null}function $b(e,a,t,n,o,r,i,l,c,s,f,d){
e.cancelPendingCommit=null;do km();while(De!==0);if((ce&6)!==0)throw Error(z(327));if(a!==null){if(a===e.current)throw Error(z(177));e===_e&&($=_e=null,W=0),ai=
a,yn=e,Pn=t,eh=o,q1=n,j3(e,a,t,i,l,c,d)}}function j3(e,a,t,n,o,r,i){var l=a.lanes|a.childLanes;if(Wf=l,l|=Ch,px(e,t,l,n,o,r),il=null,(t&335544064)===t?(ll=v3(e),
n=10262):(ll=null,n=10256),(a.subtreeFlags&n)!==0||(a.flags&n)!==0?(e.callbackNode=null,e.callbackPriority=0,P3(Dd,function(){return oh(),null})):(e.callbackNode=
null,e.callbackPriority=0),$d=!1,n=(a.flags&13878)!==0,(a.subtreeFlags&13878)!==0||n){n=L.T,L.T=null,o=se.p,se.p=2,r=ce,ce|=4;try{B3(e,a,t)}finally{ce=r,se.p=o,
L.T=n}}De=1,$d?rl=f6(i,e.containerInfo,ll,ah,th,I3,nh,oh,V3,null,null):(ah(),th(),nh())}function V3(e){if(De!==0){var a=yn.onRecoverableError;a(e,{componentStack:null})}}
function I3(){De===3&&(De=0,M1(ai,yn),De=4)}function ah(){if(De===1){De=0;var e=yn,a=ai,t=Pn,n=(a.flags&13878)!==0;if((a.subtreeFlags&13878)!==0||n){n=L.T,L.T=null;
var o=se.p;se.p=2;var r=ce;ce|=4;try{dc=Jd=!1,N1(a,e,t),t=ch;var i=cy(e.containerInfo),l=t.focusedElem,c=t.selectionRange;if(i!==l&&l&&l.ownerDocument&&ly(l.ownerDocument.
documentElement,l)){if(c!==null&&Ah(l)){var s=c.start,f=c.end;if(f===void 0&&(f=s),"selectionStart"in l)l.selectionStart=s,l.selectionEnd=Math.min(f,l.value.length);else{
var d=l.ownerDocument||document,m=d&&d.defaultView||window;if(m.getSelection){var u=m.getSelection(),g=l.textContent.length,x=Math.min(c.start,g),S=c.end===void 0?
x:Math.min(c.end,g);!u.extend&&x>S&&(i=S,S=x,x=i);var b=ub(l,x),p=ub(l,S);if(b&&p&&(u.rangeCount!==1||u.anchorNode!==b.node||u.anchorOffset!==b.offset||u.focusNode!==
p.node||u.focusOffset!==p.offset)){var v=d.createRange();v.setStart(b.node,b.offset),u.removeAllRanges(),x>S?(u.addRange(v),u.extend(p.node,p.offset)):(v.setEnd(
p.node,p.offset),u.addRange(v))}}}}for(d=[],u=l;u=u.parentNode;)u.nodeType===1&&d.push({element:u,left:u.scrollLeft,top:u.scrollTop});for(typeof l.focus=="funct\
ion"&&l.focus(),l=0;l<d.length;l++){var _=d[l];_.element.scrollLeft=_.left,_.element.scrollTop=_.top}}yl=!!lh,ch=lh=null}finally{ce=r,se.p=o,L.T=n}}e.current=a,
De=2}}function th(){if(De===2){De=0;var e=yn,a=ai,t=(a.flags&8772)!==0;if((a.subtreeFlags&8772)!==0||t){t=L.T,L.T=null;var n=se.p;se.p=2;var o=ce;ce|=4;try{z1(e,
a.alternate,a)}finally{ce=o,se.p=n,L.T=t}}De=3}}function nh(){if(De===4||De===3){De=0;var e=rl;rl=null,ix();var a=yn,t=ai,n=Pn,o=q1,r=(n&335544064)===n?10262:10256;
if((t.subtreeFlags&r)!==0||(t.flags&r)!==0?De=5:(De=0,ai=yn=null,Z1(a,a.pendingLanes)),r=a.pendingLanes,r===0&&(ur=null),_h(n),t=t.stateNode,Rt&&typeof Rt.onCommitFiberRoot==
"function")try{Rt.onCommitFiberRoot(Kc,t,void 0,(t.current.flags&128)===128)}catch{}if(o!==null){t=L.T,r=se.p,se.p=2,L.T=null;try{for(var i=a.onRecoverableError,
l=0;l<o.length;l++){var c=o[l];i(c.value,{componentStack:c.stack})}}finally{L.T=t,se.p=r}}if(o=il,i=ll,ll=null,o!==null&&(il=null,i===null&&(i=[]),e!==null))for(c=
0;c<o.length;c++)t=(0,o[c])(i),t!==void 0&&e.finished.finally(t);(Pn&3)!==0&&km(),Fn(a),r=a.pendingLanes,(n&261930)!==0&&(r&42)!==0?a===Sd?kc++:(kc=0,Sd=a):(kc=
0,Sd=null),Pc(0,!1)}}function Z1(e,a){(e.pooledCacheLanes&=a)===0&&(a=e.pooledCache,a!=null&&(e.pooledCache=null,Qc(a)))}function km(){return rl!==null&&(rl.skipTransition(),
rl=null),ah(),th(),nh(),oh()}function oh(){if(De!==5)return!1;var e=yn,a=Wf;Wf=0;var t=_h(Pn),n=L.T,o=se.p;try{se.p=32>t?32:t,L.T=null,t=eh,eh=null;var r=yn,i=Pn;
if(De=0,ai=yn=null,Pn=0,(ce&6)!==0)throw Error(z(331));var l=ce;if(ce|=4,U1(r.current),R1(r,r.current,i,t),ce=l,Pc(0,!1),Rt&&typeof Rt.onPostCommitFiberRoot=="f\
unction")try{Rt.onPostCommitFiberRoot(Kc,r)}catch{}return!0}finally{se.p=o,L.T=n,Z1(e,a)}}function Jb(e,a,t){a=Wt(t,a),a=Lf(e.stateNode,a,2),e=sr(e,a,2),e!==null&&
(jc(e,2),Fn(e))}function ge(e,a,t){if(e.tag===3)Jb(e,e,t);else for(;a!==null;){if(a.tag===3){Jb(a,e,t);break}else if(a.tag===1){var n=a.stateNode;if(typeof a.type.
getDerivedStateFromError=="function"||typeof n.componentDidCatch=="function"&&(ur===null||!ur.has(n))){e=Wt(t,e),t=s1(2),n=sr(a,t,2),n!==null&&(d1(t,n,a,e),jc(n,
2),Fn(n));break}}a=a.return}}function Fu(e,a,t){var n=e.pingCache;if(n===null){n=e.pingCache=new G3;var o=new Set;n.set(a,o)}else o=n.get(a),o===void 0&&(o=new Set,
n.set(a,o));o.has(t)||(op=!0,o.add(t),e=Q3.bind(null,e,a,t),a.then(e,e))}function Q3(e,a,t){var n=e.pingCache;n!==null&&n.delete(a),e.pingedLanes|=e.suspendedLanes&
t,e.warmLanes&=~t,_e===e&&(W&t)===t&&((Ye===4||Ye===3&&(W&62914560)===W&&300>Mt()-wm)&&(ce&2)===0?hl(e,0):Fd|=t,ul===W&&(ul=0)),Fn(e)}function P1(e,a){a===0&&(a=
q0()),e=ri(e,a),e!==null&&(jc(e,a),Fn(e))}function X3(e){var a=e.memoizedState,t=0;a!==null&&(t=a.retryLane),P1(e,t)}function Z3(e,a){var t=0;switch(e.tag){case 31:case 13:
var n=e.stateNode,o=e.memoizedState;o!==null&&(t=o.retryLane);break;case 19:n=e.stateNode;break;case 22:n=e.stateNode._retryCache;break;default:throw Error(z(314))}
n!==null&&n.delete(a),P1(e,t)}function P3(e,a){return yh(e,a)}var pl=null,qi=null,rh=!1,tm=!1,Wu=!1,rr=0;function Fn(e){e!==qi&&e.next===null&&(qi===null?pl=qi=
e:qi=qi.next=e),tm=!0,rh||(rh=!0,J3())}function Pc(e,a){if(!Wu&&tm){Wu=!0;do for(var t=!1,n=pl;n!==null;){if(!a)if(e!==0){var o=n.pendingLanes;if(o===0)var r=0;else{
var i=n.suspendedLanes,l=n.pingedLanes;r=(1<<31-Dt(42|e)+1)-1,r&=o&~(i&~l),r=r&201326741?r&201326741|1:r?r|2:0}r!==0&&(t=!0,Fb(n,r))}else r=W,r=im(n,n===_e?r:0,
n.cancelPendingCommit!==null||n.timeoutHandle!==-1),(r&3)===0||Yc(n,r)||(t=!0,Fb(n,r));n=n.next}while(t);Wu=!1}}function $3(){$1()}function $1(){tm=rh=!1;var e=0;
rr!==0&&i6()&&(e=rr);for(var a=Mt(),t=null,n=pl;n!==null;){var o=n.next,r=J1(n,a);r===0?(n.next=null,t===null?pl=o:t.next=o,o===null&&(qi=t)):(t=n,(e!==0||(r&3)!==
0)&&(tm=!0)),n=o}De!==0&&De!==5||Pc(e,!1),rr!==0&&(rr=0)}function J1(e,a){for(var t=e.suspendedLanes,n=e.pingedLanes,o=e.expirationTimes,r=e.pendingLanes&-62914561;0<
r;){var i=31-Dt(r),l=1<<i,c=o[i];c===-1?((l&t)===0||(l&n)!==0)&&(o[i]=hx(l,a)):c<=a&&(e.expiredLanes|=l),r&=~l}if(a=_e,t=W,t=im(e,e===a?t:0,e.cancelPendingCommit!==
null||e.timeoutHandle!==-1),n=e.callbackNode,t===0||e===a&&(he===2||he===9)||e.cancelPendingCommit!==null)return n!==null&&n!==null&&Ou(n),e.callbackNode=null,e.
callbackPriority=0;if((t&3)===0||Yc(e,t)){if(a=t&-t,a===e.callbackPriority)return a;switch(n!==null&&Ou(n),_h(t)){case 2:case 8:t=U0;break;case 32:t=Dd;break;case 268435456:
t=L0;break;default:t=Dd}return n=F1.bind(null,e),t=yh(t,n),e.callbackPriority=a,e.callbackNode=t,a}return n!==null&&n!==null&&Ou(n),e.callbackPriority=2,e.callbackNode=
null,2}function F1(e,a){if(De!==0&&De!==5)return e.callbackNode=null,e.callbackPriority=0,null;var t=e.callbackNode;if(km()&&e.callbackNode!==t)return null;var n=W;
return n=im(e,e===_e?n:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n===0?null:(K1(e,n,a),J1(e,Mt()),e.callbackNode!=null&&e.callbackNode===t?F1.bind(null,
e):null)}function Fb(e,a){if(km())return null;K1(e,a,!0)}function J3(){c6(function(){(ce&6)!==0?yh(B0,$3):$1()})}function ip(){if(rr===0){var e=Jr;e===0&&(e=Qs,
Qs<<=1,(Qs&261888)===0&&(Qs=256)),rr=e}return rr}function Wb(e){return e==null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:fd(e)}function F3(e,a,t,n,o){
if(a==="submit"&&t&&t.stateNode===o){var r=Wb((o[yt]||null).action),i=n.submitter;i&&(a=(a=i[yt]||null)?Wb(a.formAction):i.getAttribute("formAction"),a!==null&&
(r=a,i=null));var l=new cm("action","action",null,n,o);e.push({event:l,listeners:[{instance:null,listener:function(){if(n.defaultPrevented){if(rr!==0){var c=new FormData(
o,i);Bf(t,{pending:!0,data:c,method:o.method,action:r},null,c)}}else typeof r=="function"&&(l.preventDefault(),c=new FormData(o,i),Bf(t,{pending:!0,data:c,method:o.
method,action:r},r,c))},currentTarget:o}]})}}for(ld=0;ld<zf.length;ld++)cd=zf[ld],e0=cd.toLowerCase(),a0=cd[0].toUpperCase()+cd.slice(1),wn(e0,"on"+a0);var cd,e0,
a0,ld;wn(dy,"onAnimationEnd");wn(my,"onAnimationIteration");wn(uy,"onAnimationStart");wn("dblclick","onDoubleClick");wn("focusin","onFocus");wn("focusout","onBl\
ur");wn(s3,"onTransitionRun");wn(d3,"onTransitionStart");wn(m3,"onTransitionCancel");wn(fy,"onTransitionEnd");sl("onMouseEnter",["mouseout","mouseover"]);sl("on\
MouseLeave",["mouseout","mouseover"]);sl("onPointerEnter",["pointerout","pointerover"]);sl("onPointerLeave",["pointerout","pointerover"]);ni("onChange","change \
click focusin focusout input keydown keyup selectionchange".split(" "));ni("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup sele\
ctionchange".split(" "));ni("onBeforeInput",["compositionend","keypress","textInput","paste"]);ni("onCompositionEnd","compositionend focusout keydown keypress k\
eyup mousedown".split(" "));ni("onCompositionStart","compositionstart focusout keydown keypress keyup mousedown".split(" "));ni("onCompositionUpdate","compositi\
onupdate focusout keydown keypress keyup mousedown".split(" "));var Rc="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loa\
dedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),W3=new Set("befor\
etoggle cancel close invalid load scroll scrollend toggle".split(" ").concat(Rc));function W1(e,a){a=(a&4)!==0;for(var t=0;t<e.length;t++){var n=e[t],o=n.event;
n=n.listeners;e:{var r=void 0;if(a)for(var i=n.length-1;0<=i;i--){var l=n[i],c=l.instance,s=l.currentTarget;if(l=l.listener,c!==r&&o.isPropagationStopped())break e;
r=l,o.currentTarget=s;try{r(o)}catch(f){Ud(f)}o.currentTarget=null,r=c}else for(i=0;i<n.length;i++){if(l=n[i],c=l.instance,s=l.currentTarget,l=l.listener,c!==r&&
o.isPropagationStopped())break e;r=l,o.currentTarget=s;try{r(o)}catch(f){Ud(f)}o.currentTarget=null,r=c}}}}function P(e,a){var t=a[Pv];t===void 0&&(t=a[Pv]=new Set);
var n=e+"__bubble";t.has(n)||(ew(a,e,2,!1),t.add(n))}function ef(e,a,t){var n=0;a&&(n|=4),ew(t,e,n,a)}var sd="_reactListening"+Math.random().toString(36).slice(
2);function lp(e){if(!e[sd]){e[sd]=!0,I0.forEach(function(t){t!=="selectionchange"&&(W3.has(t)||ef(t,!1,e),ef(t,!0,e))});var a=e.nodeType===9?e:e.ownerDocument;
a===null||a[sd]||(a[sd]=!0,ef("selectionchange",!1,a))}}function ew(e,a,t,n){switch(zw(a)){case 2:var o=I6;break;case 8:o=Q6;break;default:o=hp}t=o.bind(null,a,
t,e),o=void 0,!wf||a!=="touchstart"&&a!=="touchmove"&&a!=="wheel"||(o=!0),n?o!==void 0?e.addEventListener(a,t,{capture:!0,passive:o}):e.addEventListener(a,t,!0):
o!==void 0?e.addEventListener(a,t,{passive:o}):e.addEventListener(a,t,!1)}function af(e,a,t,n,o){var r=n;if((a&1)===0&&(a&2)===0&&n!==null)e:for(;;){if(n===null)
return;var i=n.tag;if(i===3||i===4){var l=n.stateNode.containerInfo;if(l===o)break;if(i===4)for(i=n.return;i!==null;){var c=i.tag;if((c===3||c===4)&&i.stateNode.
containerInfo===o)return;i=i.return}for(;l!==null;){if(i=Kr(l),i===null)return;if(c=i.tag,c===5||c===6||c===26||c===27){n=r=i;continue e}l=l.parentNode}}n=n.return}
W0(function(){var s=r,f=kh(t),d=[];e:{var m=hy.get(e);if(m!==void 0){var u=cm,g=e;switch(e){case"keypress":if(pd(t)===0)break e;case"keydown":case"keyup":u=qx;break;case"\
focusin":g="focus",u=Lu;break;case"focusout":g="blur",u=Lu;break;case"beforeblur":case"afterblur":u=Lu;break;case"click":if(t.button===2)break e;case"auxclick":case"\
dblclick":case"mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseover":case"contextmenu":u=nb;break;case"drag":case"dragend":case"dragenter":case"\
dragexit":case"dragleave":case"dragover":case"dragstart":case"drop":u=Ax;break;case"touchcancel":case"touchend":case"touchmove":case"touchstart":u=Vx;break;case dy:case my:case uy:
u=Nx;break;case fy:u=Qx;break;case"scroll":case"scrollend":u=Sx;break;case"wheel":u=Zx;break;case"copy":case"cut":case"paste":u=Mx;break;case"gotpointercapture":case"\
lostpointercapture":case"pointercancel":case"pointerdown":case"pointermove":case"pointerout":case"pointerover":case"pointerup":u=rb;break;case"submit":u=Yx;break;case"\
toggle":case"beforetoggle":u=$x}var x=(a&4)!==0,S=!x&&(e==="scroll"||e==="scrollend"),b=x?m!==null?m+"Capture":null:m;x=[];for(var p=s,v;p!==null;){var _=p;if(v=
_.stateNode,_=_.tag,_!==5&&_!==26&&_!==27||v===null||b===null||(_=Sc(p,b),_!=null&&x.push(Dc(p,_,v))),S)break;p=p.return}0<x.length&&(m=new u(m,g,null,t,f),d.push(
{event:m,listeners:x}))}}if((a&7)===0){e:{if(u=e==="mouseover"||e==="pointerover",m=e==="mouseout"||e==="pointerout",u&&t!==yf&&(g=t.relatedTarget||t.fromElement)&&
(Kr(g)||g[_l]))break e;(m||u)&&(g=f.window===f?f:(u=f.ownerDocument)?u.defaultView||u.parentWindow:window,m?(u=t.relatedTarget||t.toElement,m=s,u=u?Kr(u):null,u!==
null&&(S=Hc(u),x=u.tag,u!==S||x!==5&&x!==27&&x!==6)&&(u=null)):(m=null,u=s),m!==u&&(x=nb,_="onMouseLeave",b="onMouseEnter",p="mouse",(e==="pointerout"||e==="poi\
nterover")&&(x=rb,_="onPointerLeave",b="onPointerEnter",p="pointer"),S=m==null?g:cc(m),v=u==null?g:cc(u),g=new x(_,p+"leave",m,t,f),g.target=S,g.relatedTarget=v,
_=null,Kr(f)===s&&(x=new x(b,p+"enter",u,t,f),x.target=v,x.relatedTarget=S,_=x),S=_,x=m&&u?lf(m,u,e6):null,m!==null&&t0(d,g,m,x,!1),u!==null&&S!==null&&t0(d,S,u,
x,!0)))}e:{if(m=s?cc(s):window,u=m.nodeName&&m.nodeName.toLowerCase(),u==="select"||u==="input"&&m.type==="file")var E=sb;else if(cb(m))if(ry)E=i3;else{E=o3;var K=n3}else
u=m.nodeName,!u||u.toLowerCase()!=="input"||m.type!=="checkbox"&&m.type!=="radio"?s&&xh(s.elementType)&&(E=sb):E=r3;if(E&&(E=E(e,s))){oy(d,E,t,f);break e}K&&K(e,
m,s)}switch(K=s?cc(s):window,e){case"focusin":(cb(K)||K.contentEditable==="true")&&(Ii=K,xf=s,fc=null);break;case"focusout":fc=xf=Ii=null;break;case"mousedown":
kf=!0;break;case"contextmenu":case"mouseup":case"dragend":kf=!1,fb(d,t,f);break;case"selectionchange":if(c3)break;case"keydown":case"keyup":fb(d,t,f)}var O;if(Th)
e:{switch(e){case"compositionstart":var B="onCompositionStart";break e;case"compositionend":B="onCompositionEnd";break e;case"compositionupdate":B="onCompositio\
nUpdate";break e}B=void 0}else Vi?ty(e,t)&&(B="onCompositionEnd"):e==="keydown"&&t.keyCode===229&&(B="onCompositionStart");B&&(ay&&t.locale!=="ko"&&(Vi||B!=="on\
CompositionStart"?B==="onCompositionEnd"&&Vi&&(O=ey()):(ar=f,zh="value"in ar?ar.value:ar.textContent,Vi=!0)),K=nm(s,B),0<K.length&&(B=new ob(B,e,null,t,f),d.push(
{event:B,listeners:K}),O?B.data=O:(O=ny(t),O!==null&&(B.data=O)))),(O=Fx?Wx(e,t):e3(e,t))&&(B=nm(s,"onBeforeInput"),0<B.length&&(K=new ob("onBeforeInput","befor\
einput",null,t,f),d.push({event:K,listeners:B}),K.data=O)),F3(d,e,s,t,f)}W1(d,a)})}function Dc(e,a,t){return{instance:e,listener:a,currentTarget:t}}function nm(e,a){
for(var t=a+"Capture",n=[];e!==null;){var o=e,r=o.stateNode;if(o=o.tag,o!==5&&o!==26&&o!==27||r===null||(o=Sc(e,t),o!=null&&n.unshift(Dc(e,o,r)),o=Sc(e,a),o!=null&&
n.push(Dc(e,o,r))),e.tag===3)return n;e=e.return}return[]}function e6(e){if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function t0(e,a,t,n,o){
for(var r=a._reactName,i=[];t!==null&&t!==n;){var l=t,c=l.alternate,s=l.stateNode;if(l=l.tag,c!==null&&c===n)break;l!==5&&l!==26&&l!==27||s===null||(c=s,o?(s=Sc(
t,r),s!=null&&i.unshift(Dc(t,s,c))):o||(s=Sc(t,r),s!=null&&i.push(Dc(t,s,c)))),t=t.return}i.length!==0&&e.push({event:a,listeners:i})}var a6=/\r\n?/g,t6=/\u0000|\uFFFD/g;
function n0(e){return(typeof e=="string"?e:""+e).replace(a6,`
`).replace(t6,"")}function aw(e,a){return a=n0(a),n0(e)===a}function pe(e,a,t,n,o,r){switch(t){case"children":if(typeof n=="string")a==="body"||a==="textarea"&&
n===""||dl(e,n);else if(typeof n=="number"||typeof n=="bigint")a!=="body"&&dl(e,""+n);else return;break;case"className":Ps(e,"class",n);break;case"tabIndex":Ps(
e,"tabindex",n);break;case"dir":case"role":case"viewBox":case"width":case"height":Ps(e,t,n);break;case"style":F0(e,n,r);return;case"data":if(a!=="object"){Ps(e,
"data",n);break}case"src":case"href":if(n===""&&(a!=="a"||t!=="href")){e.removeAttribute(t);break}if(n==null||typeof n=="function"||typeof n=="symbol"||typeof n==
"boolean"){e.removeAttribute(t);break}n=fd(n),e.setAttribute(t,n);break;case"action":case"formAction":if(typeof n=="function"){e.setAttribute(t,"javascript:thro\
w new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to us\
e event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof r=="function"&&(t==="formAction"?(a!=="\
input"&&pe(e,a,"name",o.name,o,null),pe(e,a,"formEncType",o.formEncType,o,null),pe(e,a,"formMethod",o.formMethod,o,null),pe(e,a,"formTarget",o.formTarget,o,null)):
(pe(e,a,"encType",o.encType,o,null),pe(e,a,"method",o.method,o,null),pe(e,a,"target",o.target,o,null)));if(n==null||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(
t);break}n=fd(n),e.setAttribute(t,n);break;case"onClick":n!=null&&(e.onclick=In);return;case"onScroll":n!=null&&P("scroll",e);return;case"onScrollEnd":n!=null&&
P("scrollend",e);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(z(61));if(t=n.__html,t!=null){if(o.children!=
null)throw Error(z(60));r?.__html!==t&&(e.innerHTML=t)}}break;case"multiple":e.multiple=n&&typeof n!="function"&&typeof n!="symbol";break;case"muted":e.muted=n&&
typeof n!="function"&&typeof n!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"\
innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(n==null||typeof n=="function"||typeof n=="boolean"||typeof n=="symbol"){e.removeAttribute("x\
link:href");break}t=fd(n),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",t);break;case"contentEditable":case"spellCheck":case"draggable":case"valu\
e":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):e.
removeAttribute(t);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disable\
d":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsI\
nline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":n&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,""):
e.removeAttribute(t);break;case"capture":case"download":n===!0?e.setAttribute(t,""):n!==!1&&n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):
e.removeAttribute(t);break;case"cols":case"rows":case"size":case"span":n!=null&&typeof n!="function"&&typeof n!="symbol"&&!isNaN(n)&&1<=n?e.setAttribute(t,n):e.
removeAttribute(t);break;case"rowSpan":case"start":n==null||typeof n=="function"||typeof n=="symbol"||isNaN(n)?e.removeAttribute(t):e.setAttribute(t,n);break;case"\
popover":P("beforetoggle",e),P("toggle",e),ud(e,"popover",n);break;case"xlinkActuate":so(e,"http://www.w3.org/1999/xlink","xlink:actuate",n);break;case"xlinkArc\
role":so(e,"http://www.w3.org/1999/xlink","xlink:arcrole",n);break;case"xlinkRole":so(e,"http://www.w3.org/1999/xlink","xlink:role",n);break;case"xlinkShow":so(
e,"http://www.w3.org/1999/xlink","xlink:show",n);break;case"xlinkTitle":so(e,"http://www.w3.org/1999/xlink","xlink:title",n);break;case"xlinkType":so(e,"http://\
www.w3.org/1999/xlink","xlink:type",n);break;case"xmlBase":so(e,"http://www.w3.org/XML/1998/namespace","xml:base",n);break;case"xmlLang":so(e,"http://www.w3.org\
/XML/1998/namespace","xml:lang",n);break;case"xmlSpace":so(e,"http://www.w3.org/XML/1998/namespace","xml:space",n);break;case"is":ud(e,"is",n);break;case"innerT\
ext":case"textContent":return;default:if(!(2<t.length)||t[0]!=="o"&&t[0]!=="O"||t[1]!=="n"&&t[1]!=="N")t=kx.get(t)||t,ud(e,t,n);else return}oe=!0}function ih(e,a,t,n,o,r){
switch(t){case"style":F0(e,n,r);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(z(61));if(t=n.__html,t!=null){
if(o.children!=null)throw Error(z(60));r?.__html!==t&&(e.innerHTML=t)}}break;case"children":if(typeof n=="string")dl(e,n);else if(typeof n=="number"||typeof n==
"bigint")dl(e,""+n);else return;break;case"onScroll":n!=null&&P("scroll",e);return;case"onScrollEnd":n!=null&&P("scrollend",e);return;case"onClick":n!=null&&(e.
onclick=In);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:
if(!Q0.hasOwnProperty(t))e:{if(t[0]==="o"&&t[1]==="n"&&(o=t.endsWith("Capture"),r=t.slice(2,o?t.length-7:void 0),a=e[yt]||null,a=a!=null?a[t]:null,typeof a=="fu\
nction"&&e.removeEventListener(r,a,o),typeof n=="function")){typeof a!="function"&&a!==null&&(t in e?e[t]=null:e.hasAttribute(t)&&e.removeAttribute(t)),e.addEventListener(
r,n,o);break e}oe=!0,t in e?e[t]=n:n===!0?e.setAttribute(t,""):ud(e,t,n)}return}oe=!0}function Ca(e,a,t){switch(a){case"div":case"span":case"svg":case"path":case"\
a":case"g":case"p":case"li":break;case"img":P("error",e),P("load",e);var n=!1,o=!1,r;for(r in t)if(t.hasOwnProperty(r)){var i=t[r];if(i!=null)switch(r){case"src":
n=!0;break;case"srcSet":o=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(z(137,a));default:pe(e,a,r,i,t,null)}}o&&pe(e,a,"srcSet",t.srcSet,t,
null),n&&pe(e,a,"src",t.src,t,null);return;case"input":P("invalid",e);var l=r=i=o=null,c=null,s=null;for(n in t)if(t.hasOwnProperty(n)){var f=t[n];if(f!=null)switch(n){case"\
name":o=f;break;case"type":i=f;break;case"checked":c=f;break;case"defaultChecked":s=f;break;case"value":r=f;break;case"defaultValue":l=f;break;case"children":case"\
dangerouslySetInnerHTML":if(f!=null)throw Error(z(137,a));break;default:pe(e,a,n,f,t,null)}}P0(e,r,l,c,s,i,o,!1);return;case"select":P("invalid",e),n=i=r=null;for(o in t)
if(t.hasOwnProperty(o)&&(l=t[o],l!=null))switch(o){case"value":r=l;break;case"defaultValue":i=l;break;case"multiple":n=l;default:pe(e,a,o,l,t,null)}a=r,t=i,e.multiple=
!!n,a!=null?Wi(e,!!n,a,!1):t!=null&&Wi(e,!!n,t,!0);return;case"textarea":P("invalid",e),r=o=n=null;for(i in t)if(t.hasOwnProperty(i)&&(l=t[i],l!=null))switch(i){case"\
value":n=l;break;case"defaultValue":o=l;break;case"children":r=l;break;case"dangerouslySetInnerHTML":if(l!=null)throw Error(z(91));break;default:pe(e,a,i,l,t,null)}
J0(e,n,o,r);return;case"option":for(c in t)t.hasOwnProperty(c)&&(n=t[c],n!=null)&&(c==="selected"?e.selected=n&&typeof n!="function"&&typeof n!="symbol":pe(e,a,
c,n,t,null));return;case"dialog":P("beforetoggle",e),P("toggle",e),P("cancel",e),P("close",e);break;case"iframe":case"object":P("load",e);break;case"video":case"\
audio":for(n=0;n<Rc.length;n++)P(Rc[n],e);break;case"image":P("error",e),P("load",e);break;case"details":P("toggle",e);break;case"embed":case"source":case"link":
P("error",e),P("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"track":case"wbr":case"menuitem":for(s in t)if(t.
hasOwnProperty(s)&&(n=t[s],n!=null))switch(s){case"children":case"dangerouslySetInnerHTML":throw Error(z(137,a));default:pe(e,a,s,n,t,null)}return;default:if(xh(
a)){for(f in t)t.hasOwnProperty(f)&&(n=t[f],n!==void 0&&ih(e,a,f,n,t,void 0));return}}for(l in t)t.hasOwnProperty(l)&&(n=t[l],n!=null&&pe(e,a,l,n,t,null))}var n6={};
function o6(e,a,t,n){switch(a){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"input":var o=null,r=null,i=null,l=null,c=null,
s=null,f=null;for(u in t){var d=t[u];if(t.hasOwnProperty(u)&&d!=null)switch(u){case"checked":break;case"value":break;case"defaultValue":c=d;default:n.hasOwnProperty(
u)||pe(e,a,u,null,n,d)}}for(var m in n){var u=n[m];if(d=t[m],n.hasOwnProperty(m)&&(u!=null||d!=null))switch(m){case"type":u!==d&&(oe=!0),r=u;break;case"name":u!==
d&&(oe=!0),o=u;break;case"checked":u!==d&&(oe=!0),s=u;break;case"defaultChecked":u!==d&&(oe=!0),f=u;break;case"value":u!==d&&(oe=!0),i=u;break;case"defaultValue":
u!==d&&(oe=!0),l=u;break;case"children":case"dangerouslySetInnerHTML":if(u!=null)throw Error(z(137,a));break;default:u!==d&&pe(e,a,m,u,n,d)}}bf(e,i,l,c,s,f,r,o);
return;case"select":u=i=l=m=null;for(r in t)if(c=t[r],t.hasOwnProperty(r)&&c!=null)switch(r){case"value":break;case"multiple":u=c;default:n.hasOwnProperty(r)||pe(
e,a,r,null,n,c)}for(o in n)if(r=n[o],c=t[o],n.hasOwnProperty(o)&&(r!=null||c!=null))switch(o){case"value":r!==c&&(oe=!0),m=r;break;case"defaultValue":r!==c&&(oe=
!0),l=r;break;case"multiple":r!==c&&(oe=!0),i=r;default:r!==c&&pe(e,a,o,r,n,c)}a=l,t=i,n=u,m!=null?Wi(e,!!t,m,!1):!!n!=!!t&&(a!=null?Wi(e,!!t,a,!0):Wi(e,!!t,t?[]:
"",!1));return;case"textarea":u=m=null;for(l in t)if(o=t[l],t.hasOwnProperty(l)&&o!=null&&!n.hasOwnProperty(l))switch(l){case"value":break;case"children":break;default:
pe(e,a,l,null,n,o)}for(i in n)if(o=n[i],r=t[i],n.hasOwnProperty(i)&&(o!=null||r!=null))switch(i){case"value":o!==r&&(oe=!0),m=o;break;case"defaultValue":o!==r&&
(oe=!0),u=o;break;case"children":break;case"dangerouslySetInnerHTML":if(o!=null)throw Error(z(91));break;default:o!==r&&pe(e,a,i,o,n,r)}$0(e,m,u);return;case"op\
tion":for(var g in t)m=t[g],t.hasOwnProperty(g)&&m!=null&&!n.hasOwnProperty(g)&&(g==="selected"?e.selected=!1:pe(e,a,g,null,n,m));for(c in n)m=n[c],u=t[c],n.hasOwnProperty(
c)&&m!==u&&(m!=null||u!=null)&&(c==="selected"?(m!==u&&(oe=!0),e.selected=m&&typeof m!="function"&&typeof m!="symbol"):pe(e,a,c,m,n,u));return;case"img":case"li\
nk":case"area":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"source":case"track":case"wbr":case"menuitem":for(var x in t)
m=t[x],t.hasOwnProperty(x)&&m!=null&&!n.hasOwnProperty(x)&&pe(e,a,x,null,n,m);for(s in n)if(m=n[s],u=t[s],n.hasOwnProperty(s)&&m!==u&&(m!=null||u!=null))switch(s){case"\
children":case"dangerouslySetInnerHTML":if(m!=null)throw Error(z(137,a));break;default:pe(e,a,s,m,n,u)}return;default:if(xh(a)){for(var S in t)m=t[S],t.hasOwnProperty(
S)&&m!==void 0&&!n.hasOwnProperty(S)&&ih(e,a,S,void 0,n,m);for(f in n)m=n[f],u=t[f],!n.hasOwnProperty(f)||m===u||m===void 0&&u===void 0||ih(e,a,f,m,n,u);return}}
for(var b in t)m=t[b],t.hasOwnProperty(b)&&m!=null&&!n.hasOwnProperty(b)&&pe(e,a,b,null,n,m);for(d in n)m=n[d],u=t[d],!n.hasOwnProperty(d)||m===u||m==null&&u==null||
pe(e,a,d,m,n,u)}function o0(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"input":case"link":return!0;default:return!1}}function r6(){
if(typeof performance.getEntriesByType=="function"){for(var e=0,a=0,t=performance.getEntriesByType("resource"),n=0;n<t.length;n++){var o=t[n],r=o.transferSize,i=o.
initiatorType,l=o.duration;if(r&&l&&o0(i)){for(i=0,l=o.responseEnd,n+=1;n<t.length;n++){var c=t[n],s=c.startTime;if(s>l)break;var f=c.transferSize,d=c.initiatorType;
f&&o0(d)&&(c=c.responseEnd,i+=f*(c<l?1:(l-s)/(c-s)))}if(--n,a+=8*(r+i)/(o.duration/1e3),e++,10<e)break}}if(0<e)return a/e/1e6}return navigator.connection&&(e=navigator.
connection.downlink,typeof e=="number")?e:5}var lh=null,ch=null;function Bc(e){return e.nodeType===9?e:e.ownerDocument}function r0(e){switch(e){case"http://www.\
w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}function tw(e,a){if(e===0)switch(a){case"svg":return 1;case"math":
return 2;default:return 0}return e===1&&a==="foreignObject"?0:e}function nw(e,a,t,n){return t=Bc(t).createElement(e),t[za]=n,t[yt]=a,Ca(t,e,a),ha(t),t}function sh(e,a){
return e==="textarea"||e==="noscript"||typeof a.children=="string"||typeof a.children=="number"||typeof a.children=="bigint"||typeof a.dangerouslySetInnerHTML==
"object"&&a.dangerouslySetInnerHTML!==null&&a.dangerouslySetInnerHTML.__html!=null}var tf=null;function i6(){var e=window.event;return e&&e.type==="popstate"?e===
tf?!1:(tf=e,!0):(tf=null,!1)}var cp=typeof setTimeout=="function"?setTimeout:void 0,l6=typeof clearTimeout=="function"?clearTimeout:void 0,i0=typeof Promise=="f\
unction"?Promise:void 0,l0=typeof requestAnimationFrame=="function"?requestAnimationFrame:cp,c6=typeof queueMicrotask=="function"?queueMicrotask:typeof i0<"u"?function(e){
return i0.resolve(null).then(e).catch(s6)}:cp;function s6(e){setTimeout(function(){throw e})}function xr(e){return e==="head"}function c0(e,a){var t=a,n=0;do{var o=t.
nextSibling;if(e.removeChild(t),o&&o.nodeType===8)if(t=o.data,t==="/$"||t==="/&"){if(n===0){e.removeChild(o),wl(a);return}n--}else if(t==="$"||t==="$?"||t==="$~"||
t==="$!"||t==="&")n++;else if(t==="html")of(e.ownerDocument.documentElement);else if(t==="head"){t=e.ownerDocument.head,of(t);for(var r=t.firstChild;r;){var i=r.
nextSibling,l=r.nodeName;r[Vc]||l==="SCRIPT"||l==="STYLE"||l==="LINK"&&r.rel.toLowerCase()==="stylesheet"||t.removeChild(r),r=i}}else t==="body"&&of(e.ownerDocument.
body);t=o}while(t);wl(a)}function s0(e,a){var t=e;e=0;do{var n=t.nextSibling;if(t.nodeType===1?a?(t._stashedDisplay=t.style.display,t.style.display="none"):(t.style.
display=t._stashedDisplay||"",t.getAttribute("style")===""&&t.removeAttribute("style")):t.nodeType===3&&(a?(t._stashedText=t.nodeValue,t.nodeValue=""):t.nodeValue=
t._stashedText||""),n&&n.nodeType===8)if(t=n.data,t==="/$"){if(e===0)break;e--}else t!=="$"&&t!=="$?"&&t!=="$~"&&t!=="$!"||e++;t=n}while(t)}function ow(e,a,t){if(a=
CSS.escape(a)!==a?"r-"+btoa(a).replace(/=/g,""):a,e.style.viewTransitionName=a,t!=null&&(e.style.viewTransitionClass=t),t=getComputedStyle(e),t.display==="inlin\
e"){if(a=e.getClientRects(),a.length===1)var n=1;else for(var o=n=0;o<a.length;o++){var r=a[o];0<r.width&&0<r.height&&n++}n===1&&(e=e.style,e.display=a.length===
1?"inline-block":"block",e.marginTop="-"+t.paddingTop,e.marginBottom="-"+t.paddingBottom)}}function rw(e,a){e=e.style,a=a.style;var t=a!=null?a.hasOwnProperty("\
viewTransitionName")?a.viewTransitionName:a.hasOwnProperty("view-transition-name")?a["view-transition-name"]:null:null;e.viewTransitionName=t==null||typeof t=="\
boolean"?"":(""+t).trim(),t=a!=null?a.hasOwnProperty("viewTransitionClass")?a.viewTransitionClass:a.hasOwnProperty("view-transition-class")?a["view-transition-c\
lass"]:null:null,e.viewTransitionClass=t==null||typeof t=="boolean"?"":(""+t).trim(),e.display==="inline-block"&&(a==null?e.display=e.margin="":(t=a.display,e.display=
t==null||typeof t=="boolean"?"":t,t=a.margin,t!=null?e.margin=t:(t=a.hasOwnProperty("marginTop")?a.marginTop:a["margin-top"],e.marginTop=t==null||typeof t=="boo\
lean"?"":t,a=a.hasOwnProperty("marginBottom")?a.marginBottom:a["margin-bottom"],e.marginBottom=a==null||typeof a=="boolean"?"":a)))}function iw(e,a,t){return t=
t.ownerDocument.defaultView,{rect:e,abs:a.position==="absolute"||a.position==="fixed",clip:a.clipPath!=="none"||a.overflow!=="visible"||a.filter!=="none"||a.mask!==
"none"||a.mask!=="none"||a.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=t.innerHeight&&e.left<=t.innerWidth}}function dh(e){var a=e.getBoundingClientRect(),
t=getComputedStyle(e);return iw(a,t,e)}function d6(e){var a=e.getBoundingClientRect();a=new DOMRect(a.x+2e4,a.y+2e4,a.width,a.height);var t=getComputedStyle(e);
return iw(a,t,e)}function m6(e){return e.documentElement.clientHeight}function u6(e){this.addEventListener("load",e),this.addEventListener("error",e)}function f6(e,a,t,n,o,r,i,l,c){
var s=a.nodeType===9?a:a.ownerDocument;try{var f=s.startViewTransition({update:function(){var m=s.defaultView,u=m.navigation&&m.navigation.transition,g=s.fonts.
status;n();var x=[];if(g==="loaded"&&(m6(s),s.fonts.status==="loading"&&x.push(s.fonts.ready)),g=x.length,e!==null)for(var S=e.suspenseyImages,b=0,p=0;p<S.length;p++){
var v=S[p];if(!v.complete){var _=v.getBoundingClientRect();if(0<_.bottom&&0<_.right&&_.top<m.innerHeight&&_.left<m.innerWidth){if(b+=bw(v),b>Cd){x.length=g;break}
v=new Promise(u6.bind(v)),x.push(v)}}}if(0<x.length)return m=Promise.race([Promise.all(x),new Promise(function(E){return setTimeout(E,500)})]).then(o,o),(u?Promise.
allSettled([u.finished,m]):m).then(r,r);if(o(),u)return u.finished.then(r,r);r()},types:t});s.__reactViewTransition=f;var d=[];return f.ready.then(function(){for(var m=s.
documentElement.getAnimations({subtree:!0}),u=0;u<m.length;u++){var g=m[u],x=g.effect,S=x.pseudoElement;if(S!=null&&S.startsWith("::view-transition")){d.push(g),
g=x.getKeyframes();for(var b=S=void 0,p=!0,v=0;v<g.length;v++){var _=g[v],E=_.width;if(S===void 0)S=E;else if(S!==E){p=!1;break}if(E=_.height,b===void 0)b=E;else if(b!==
E){p=!1;break}delete _.width,delete _.height,_.transform==="none"&&delete _.transform}p&&S!==void 0&&b!==void 0&&(x.setKeyframes(g),p=getComputedStyle(x.target,
x.pseudoElement),p.width!==S||p.height!==b)&&(p=g[0],p.width=S,p.height=b,p=g[g.length-1],p.width=S,p.height=b,x.setKeyframes(g))}}i()},function(m){s.__reactViewTransition===
f&&(s.__reactViewTransition=null);try{typeof m=="object"&&m!==null&&m.name==="InvalidStateError"&&(m.message==="View transition was skipped because document vis\
ibility state is hidden."||m.message==="Skipping view transition because document visibility state has become hidden."||m.message==="Skipping view transition be\
cause viewport size changed."||m.message==="Transition was aborted because of invalid state")&&(m=null),m!==null&&c(m)}finally{n(),o(),i()}}),f.finished.finally(
function(){for(var m=0;m<d.length;m++)d[m].cancel();s.__reactViewTransition===f&&(s.__reactViewTransition=null),l()}),f}catch{return n(),o(),i(),null}}function Yr(e,a){
this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+a+")"}Yr.prototype.animate=function(e,a){return a=typeof a=="number"?{duration:a}:
xe({},a),a.pseudoElement=this._selector,this._scope.animate(e,a)};Yr.prototype.getAnimations=function(){for(var e=this._scope,a=this._selector,t=e.getAnimations(
{subtree:!0}),n=[],o=0;o<t.length;o++){var r=t[o].effect;r!==null&&r.target===e&&r.pseudoElement===a&&n.push(t[o])}return n};Yr.prototype.getComputedStyle=function(){
return getComputedStyle(this._scope,this._selector)};function lw(e){return{name:e,group:new Yr("group",e),imagePair:new Yr("image-pair",e),old:new Yr("old",e),new:new Yr(
"new",e)}}function Lt(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}Lt.prototype.addEventListener=function(e,a,t){var n=null,o=null;if(!(t!=
null&&typeof t!="boolean"&&(n=t.signal||null,n!==null&&n.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var r=this._eventListeners;if(cw(r,e,
a,t)===-1){var i=this,l=a;t!=null&&typeof t!="boolean"&&t.once===!0&&(l=function(c){i.removeEventListener(e,a,t),typeof a=="function"?a.call(this,c):a.handleEvent(
c)}),n!==null&&(o=i.removeEventListener.bind(i,e,a,t),n.addEventListener("abort",o,{once:!0}),o=n.removeEventListener.bind(n,"abort",o)),n=gl(t),r.push({type:e,
listener:a,optionsOrUseCapture:t,attachedListener:l,cleanup:o}),bt(this._fragmentFiber.child,!1,h6,e,l,n)}this._eventListeners=r}};function h6(e,a,t,n){return la(
e).addEventListener(a,t,n),!1}Lt.prototype.removeEventListener=function(e,a,t){var n=this._eventListeners;if(n!==null&&(a=cw(n,e,a,t),a!==-1)){var o=n[a];t=o.attachedListener;
var r=o.cleanup;o=gl(o.optionsOrUseCapture),bt(this._fragmentFiber.child,!1,p6,e,t,o),n.splice(a,1),r!==null&&r()}};function p6(e,a,t,n){return la(e).removeEventListener(
a,t,n),!1}function gl(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function d0(e){
return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function cw(e,a,t,n){if(e.length===0)return-1;n=d0(n);for(var o=0;o<e.length;o++){
var r=e[o];if(r.type===a&&r.listener===t&&d0(r.optionsOrUseCapture)===n)return o}return-1}Lt.prototype.dispatchEvent=function(e){var a=ti(this._fragmentFiber);if(a===
null)return!0;a=la(a);var t=this._eventListeners;if(t!==null&&0<t.length||!e.bubbles){var n=a.nodeType===9?a.createComment(""):document.createTextNode("");if(t)
for(var o=0;o<t.length;o++){var r=t[o];n.addEventListener(r.type,r.attachedListener,gl(r.optionsOrUseCapture))}if(a.appendChild(n),e=n.dispatchEvent(e),t)for(o=
0;o<t.length;o++)r=t[o],n.removeEventListener(r.type,r.attachedListener,gl(r.optionsOrUseCapture));return a.removeChild(n),e}return a.dispatchEvent(e)};Lt.prototype.
focus=function(e){bt(this._fragmentFiber.child,!0,sw,e,void 0,void 0)};function sw(e,a){return e.tag===6?!1:(e=la(e),A6(e,a))}Lt.prototype.focusLast=function(e){
var a=[];bt(this._fragmentFiber.child,!0,sp,a,void 0,void 0);for(var t=a.length-1;0<=t&&!sw(a[t],e);t--);};function sp(e,a){return a.push(e),!1}Lt.prototype.blur=
function(){var e=ti(this._fragmentFiber);e!==null&&(e=la(e),e=Bc(e).activeElement,e!==null&&bt(this._fragmentFiber.child,!1,g6,e,void 0,void 0))};function g6(e,a){
return e.tag===6?!1:(e=la(e),e===a||e.contains(a)?(a.blur(),!0):!1)}Lt.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this.
_observers.add(e),bt(this._fragmentFiber.child,!1,v6,e,void 0,void 0)};function v6(e,a){return e.tag===6||(e=la(e),a.observe(e)),!1}Lt.prototype.unobserveUsing=
function(e){var a=this._observers;if(a!==null&&a.has(e)){a.delete(e),bt(this._fragmentFiber.child,!1,b6,e,void 0,void 0);for(var t=a=0;t<bn.length;t++){var n=bn[t];
n.fragmentInstance===this&&n.observer===e?e.unobserve(n.instance):bn[a++]=n}bn.length=a}};function b6(e,a){return e.tag===6||(e=la(e),a.unobserve(e)),!1}var bn=[],
nf=!1;function y6(e,a,t){bn.push({fragmentInstance:e,observer:a,instance:t}),nf||(nf=!0,C6(function(){nf=!1;var n=bn;bn=[];for(var o=0;o<n.length;o++){var r=n[o];
r.observer.unobserve(r.instance)}}))}Lt.prototype.getClientRects=function(){var e=[];return bt(this._fragmentFiber.child,!1,w6,e,void 0,void 0),e};function w6(e,a){
if(e.tag===6){e=e.stateNode;var t=e.ownerDocument.createRange();t.selectNodeContents(e),a.push.apply(a,t.getClientRects())}else e=la(e),a.push.apply(a,e.getClientRects());
return!1}Lt.prototype.getRootNode=function(e){var a=ti(this._fragmentFiber);return a===null?this:la(a).getRootNode(e)};Lt.prototype.compareDocumentPosition=function(e){
var a=ti(this._fragmentFiber);if(a===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var t=[];bt(this._fragmentFiber.child,!1,sp,t,void 0,void 0);var n=la(a);if(t.
length===0){if(t=n,jv(this._fragmentFiber)){e:{for(a=this._fragmentFiber.return;a!==null;){if(a.tag===4){a=a.stateNode.containerInfo;break e}if(a.tag===3||a.tag===
5||a.tag===27)break;a=a.return}a=null}a!=null&&(t=a)}a=this._fragmentFiber;var o=n=t.compareDocumentPosition(e);return t===e?o=Node.DOCUMENT_POSITION_CONTAINS:n&
Node.DOCUMENT_POSITION_CONTAINED_BY&&(t=O0(a)[1],t===null?o=Node.DOCUMENT_POSITION_PRECEDING:(e=la(t).compareDocumentPosition(e),o=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?
Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),o|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}a=la(t[0]),o=la(t[t.length-1]);var r=jv(this.
_fragmentFiber)?a.parentElement:n;if(r==null)return Node.DOCUMENT_POSITION_DISCONNECTED;n=r.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_CONTAINED_BY,r=r.compareDocumentPosition(
o)&Node.DOCUMENT_POSITION_CONTAINED_BY;var i=a.compareDocumentPosition(e),l=o.compareDocumentPosition(e),c=i&Node.DOCUMENT_POSITION_CONTAINED_BY||l&Node.DOCUMENT_POSITION_CONTAINED_BY;
return l=n&&r&&i&Node.DOCUMENT_POSITION_FOLLOWING&&l&Node.DOCUMENT_POSITION_PRECEDING,a=n&&a===e||r&&o===e||c||l?Node.DOCUMENT_POSITION_CONTAINED_BY:!n&&a===e||
!r&&o===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:i,a&Node.DOCUMENT_POSITION_DISCONNECTED||a&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||_6(a,this._fragmentFiber,
t[0],t[t.length-1],e)?a:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function _6(e,a,t,n,o){var r=Kr(o);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(t=!!r)e:{
for(;r!==null;){if(r.tag===7&&(r===a||r.alternate===a)){t=!0;break e}r=r.return}t=!1}return t}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(r===null)return r=o.ownerDocument,
o===r||o===r.documentElement||o===r.body;e:{for(r=a,a=ti(a);r!==null;){if(!(r.tag!==5&&r.tag!==3&&r.tag!==27||r!==a&&r.alternate!==a)){r=!0;break e}r=r.return}r=
!1}return r}return e&Node.DOCUMENT_POSITION_PRECEDING?((a=!!r)&&!(a=r===t)&&(a=lf(t,r,Vv),a===null?a=!1:(bt(a,!0,J_,r,t),r=Hi,Hi=null,a=r!==null)),a):e&Node.DOCUMENT_POSITION_FOLLOWING?
((a=!!r)&&!(a=r===n)&&(a=lf(n,r,Vv),a===null?a=!1:(bt(a,!0,F_,r,n),r=Hi,rf=Hi=null,a=r!==null)),a):!1}function m0(e,a){var t=e.ownerDocument.createRange();t.selectNodeContents(
e),e=t.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,a?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}Lt.prototype.scrollIntoView=
function(e){if(typeof e=="object")throw Error(z(566));var a=[];bt(this._fragmentFiber.child,!1,sp,a,void 0,void 0);var t=e!==!1;if(a.length===0){var n=O0(this._fragmentFiber);
if(n=t?n[1]||n[0]||ti(this._fragmentFiber):n[0]||n[1],n===null)return;if(n.tag===6){e=la(n),m0(e,t);return}if(n=la(n),n.nodeType!==9){if(n.nodeType===11){t="hos\
t"in n?n.host:null,t!==null&&t.scrollIntoView(e);return}n.scrollIntoView(e)}}for(n=t?a.length-1:0;n!==(t?-1:a.length);){var o=a[n];o.tag===6?(o=la(o),m0(o,t)):la(
o).scrollIntoView(e),n+=t?-1:1}};function x6(e,a){return e=la(e),dw(e,a),!1}function dw(e,a){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.
add(a)}function mw(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var o=t[n];e.addEventListener(o.type,o.attachedListener,gl(o.optionsOrUseCapture))}
e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(r){for(var i=0,l=0;l<bn.length;l++){var c=bn[l];(c.fragmentInstance!==a||c.observer!==r||c.instance!==
e)&&(bn[i++]=c)}bn.length=i,r.observe(e)}),dw(e,a))}function k6(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var o=t[n];e.removeEventListener(
o.type,o.attachedListener,gl(o.optionsOrUseCapture))}e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(r){typeof r.rootMargin=="string"?y6(a,r,e):r.unobserve(
e)}),e.reactFragments!=null&&e.reactFragments.delete(a))}function mh(e){var a=e.firstChild;for(a&&a.nodeType===10&&(a=a.nextSibling);a;){var t=a;switch(a=a.nextSibling,
t.nodeName){case"HTML":case"HEAD":case"BODY":mh(t),lm(t);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(t.rel.toLowerCase()==="stylesheet")continue}e.
removeChild(t)}}function z6(e,a,t,n){for(;e.nodeType===1;){var o=t;if(e.nodeName.toLowerCase()!==a.toLowerCase()){if(!n&&(e.nodeName!=="INPUT"||e.type!=="hidden"))
break}else if(n){if(!e[Vc])switch(a){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(r=e.getAttribute("rel"),r==="stylesheet"&&e.hasAttribute(
"data-precedence"))break;if(r!==o.rel||e.getAttribute("href")!==(o.href==null||o.href===""?null:o.href)||e.getAttribute("crossorigin")!==(o.crossOrigin==null?null:
o.crossOrigin)||e.getAttribute("title")!==(o.title==null?null:o.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"scrip\
t":if(r=e.getAttribute("src"),(r!==(o.src==null?null:o.src)||e.getAttribute("type")!==(o.type==null?null:o.type)||e.getAttribute("crossorigin")!==(o.crossOrigin==
null?null:o.crossOrigin))&&r&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(a==="input"&&e.type==="hidden"){var r=o.
name==null?null:""+o.name;if(o.type==="hidden"&&e.getAttribute("name")===r)return e}else return e;if(e=an(e.nextSibling),e===null)break}return null}function S6(e,a,t){
if(a==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=an(e.nextSibling),e===null))return null;return e}
function uw(e,a){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!a||(e=an(e.nextSibling),e===null))return null;return e}function uh(e){
return e.data==="$?"||e.data==="$~"}function dp(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function T6(e,a){var t=e.ownerDocument;
if(e.data==="$~")e._reactRetry=a;else if(e.data!=="$?"||t.readyState!=="loading")a();else{var n=function(){a(),t.removeEventListener("DOMContentLoaded",n)};t.addEventListener(
"DOMContentLoaded",n),e._reactRetry=n}}function an(e){for(;e!=null;e=e.nextSibling){var a=e.nodeType;if(a===1||a===3)break;if(a===8){if(a=e.data,a==="$"||a==="$\
!"||a==="$?"||a==="$~"||a==="&"||a==="F!"||a==="F")break;if(a==="/$"||a==="/&")return null}}return e}var fh=null;function u0(e){e=e.nextSibling;for(var a=0;e;){
if(e.nodeType===8){var t=e.data;if(t==="/$"||t==="/&"){if(a===0)return an(e.nextSibling);a--}else t!=="$"&&t!=="$!"&&t!=="$?"&&t!=="$~"&&t!=="&"||a++}e=e.nextSibling}
return null}function f0(e){e=e.previousSibling;for(var a=0;e;){if(e.nodeType===8){var t=e.data;if(t==="$"||t==="$!"||t==="$?"||t==="$~"||t==="&"){if(a===0)return e;
a--}else t!=="/$"&&t!=="/&"||a++}e=e.previousSibling}return null}function A6(e,a){function t(){n=!0}if(e.ownerDocument.activeElement===e)return!0;var n=!1;try{e.
ownerDocument.addEventListener("focus",t,!0),(e.focus||HTMLElement.prototype.focus).call(e,a)}finally{e.ownerDocument.removeEventListener("focus",t,!0)}return n}
function C6(e){l0(function(){l0(function(a){return e(a)})})}function fw(e,a,t){switch(a=Bc(t),e){case"html":if(e=a.documentElement,!e)throw Error(z(452));return e;case"\
head":if(e=a.head,!e)throw Error(z(453));return e;case"body":if(e=a.body,!e)throw Error(z(454));return e;default:throw Error(z(451))}}function hw(e,a,t){for(var n in t){
var o=t[n];t.hasOwnProperty(n)&&o!=null&&pe(e,a,n,null,n6,o)}t.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===In&&(e.onclick=null),lm(e)}function of(e){
for(var a=e.attributes;a.length;)e.removeAttributeNode(a[0]);lm(e)}var tn=new Map,h0=new Set;function Uc(e){if(typeof e.getRootNode=="function"){var a=e.getRootNode();
if(a.nodeType===9||a.nodeType===11)return a}return e.nodeType===9?e:e.ownerDocument}var zo=se.d;se.d={f:E6,r:N6,D:O6,C:M6,L:R6,m:D6,X:U6,S:B6,M:L6};function E6(){
var e=zo.f(),a=_m();return e||a}function N6(e){var a=xl(e);a!==null&&a.tag===5&&a.type==="form"?Fy(a):zo.r(e)}var Tl=typeof document>"u"?null:document;function pw(e,a,t){
var n=Tl;if(n&&typeof a=="string"&&a){var o=Ft(a);o='link[rel="'+e+'"][href="'+o+'"]',typeof t=="string"&&(o+='[crossorigin="'+t+'"]'),h0.has(o)||(h0.add(o),e={
rel:e,crossOrigin:t,href:a},n.querySelector(o)===null&&(a=n.createElement("link"),Ca(a,"link",e),ha(a),n.head.appendChild(a)))}}function O6(e){zo.D(e),pw("dns-p\
refetch",e,null)}function M6(e,a){zo.C(e,a),pw("preconnect",e,a)}function R6(e,a,t){zo.L(e,a,t);var n=Tl;if(n&&e&&a){var o='link[rel="preload"][as="'+Ft(a)+'"]';
a==="image"&&t&&t.imageSrcSet?(o+='[imagesrcset="'+Ft(t.imageSrcSet)+'"]',typeof t.imageSizes=="string"&&(o+='[imagesizes="'+Ft(t.imageSizes)+'"]')):o+='[href="'+
Ft(e)+'"]';var r=o;switch(a){case"style":r=vl(e);break;case"script":r=Al(e)}if(!(tn.has(r)||(e=xe({rel:"preload",href:a==="image"&&t&&t.imageSrcSet?void 0:e,as:a},
t),tn.set(r,e),n.querySelector(o)!==null||a==="style"&&n.querySelector($c(r))||a==="script"&&n.querySelector(Jc(r))))){var i=n.createElement("link");Ca(i,"link",
e),a==="style"&&(i[Bd]=!0,i.onload=i.onerror=function(){V0(i)}),ha(i),n.head.appendChild(i)}}}function D6(e,a){zo.m(e,a);var t=Tl;if(t&&e){var n=a&&typeof a.as==
"string"?a.as:"script",o='link[rel="modulepreload"][as="'+Ft(n)+'"][href="'+Ft(e)+'"]',r=o;switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"\
sharedworker":case"worker":case"script":r=Al(e)}if(!tn.has(r)&&(e=xe({rel:"modulepreload",href:e},a),tn.set(r,e),t.querySelector(o)===null)){switch(n){case"audi\
oworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(t.querySelector(Jc(r)))return}n=t.createElement("link"),Ca(n,"l\
ink",e),ha(n),t.head.appendChild(n)}}}function B6(e,a,t){zo.S(e,a,t);var n=Tl;if(n&&e){var o=Fi(n).hoistableStyles,r=vl(e);a=a||"default";var i=o.get(r);if(!i){
var l={loading:0,preload:null};if(i=n.querySelector($c(r)))l.loading=5;else{e=xe({rel:"stylesheet",href:e,"data-precedence":a},t),(t=tn.get(r))&&mp(e,t);var c=i=
n.createElement("link");ha(c),Ca(c,"link",e),c._p=new Promise(function(s,f){c.onload=s,c.onerror=f}),c.addEventListener("load",function(){l.loading|=1}),c.addEventListener(
"error",function(){l.loading|=2}),l.loading|=4,Td(i,a,n)}i={type:"stylesheet",instance:i,count:1,state:l},o.set(r,i)}}}function U6(e,a){zo.X(e,a);var t=Tl;if(t&&
e){var n=Fi(t).hoistableScripts,o=Al(e),r=n.get(o);r||(r=t.querySelector(Jc(o)),r||(e=xe({src:e,async:!0},a),(a=tn.get(o))&&up(e,a),r=t.createElement("script"),
ha(r),Ca(r,"link",e),t.head.appendChild(r)),r={type:"script",instance:r,count:1,state:null},n.set(o,r))}}function L6(e,a){zo.M(e,a);var t=Tl;if(t&&e){var n=Fi(t).
hoistableScripts,o=Al(e),r=n.get(o);r||(r=t.querySelector(Jc(o)),r||(e=xe({src:e,async:!0,type:"module"},a),(a=tn.get(o))&&up(e,a),r=t.createElement("script"),ha(
r),Ca(r,"link",e),t.head.appendChild(r)),r={type:"script",instance:r,count:1,state:null},n.set(o,r))}}function p0(e,a,t,n){var o=(o=ir.current)?Uc(o):null;if(!o)
throw Error(z(446));switch(e){case"meta":case"title":return null;case"style":return typeof t.precedence=="string"&&typeof t.href=="string"?(t=vl(t.href),a=Fi(o).
hoistableStyles,n=a.get(t),n||(n={type:"style",instance:null,count:0,state:null},a.set(t,n)),n):{type:"void",instance:null,count:0,state:null};case"link":if(t.rel===
"stylesheet"&&typeof t.href=="string"&&typeof t.precedence=="string"){e=vl(t.href);var r=Fi(o).hoistableStyles,i=r.get(e);if(i||(o=o.ownerDocument||o,i={type:"s\
tylesheet",instance:null,count:0,state:{loading:0,preload:null}},r.set(e,i),(r=o.querySelector($c(e)))?r._p||(i.instance=r,i.state.loading=5):(r=tn.get(e),r||(r=
{rel:"preload",as:"style",href:t.href,crossOrigin:t.crossOrigin,integrity:t.integrity,media:t.media,hrefLang:t.hrefLang,referrerPolicy:t.referrerPolicy},tn.set(
e,r)),G6(o,e,r,i.state))),a&&n===null)throw Error(z(528,""));return i}if(a&&n!==null)throw Error(z(529,""));return null;case"script":return a=t.async,t=t.src,typeof t==
"string"&&a&&typeof a!="function"&&typeof a!="symbol"?(t=Al(t),a=Fi(o).hoistableScripts,n=a.get(t),n||(n={type:"script",instance:null,count:0,state:null},a.set(
t,n)),n):{type:"void",instance:null,count:0,state:null};default:throw Error(z(444,e))}}function vl(e){return'href="'+Ft(e)+'"'}function $c(e){return'link[rel="s\
tylesheet"]['+e+"]"}function gw(e){return xe({},e,{"data-precedence":e.precedence,precedence:null})}function G6(e,a,t,n){if(a=e.querySelector('link[rel="preload\
"][as="style"]['+a+"]")){if(a[Bd]!==!0){n.loading=1;return}}else a=e.createElement("link"),a[Bd]=!0,a.onload=a.onerror=V0.bind(null,a),Ca(a,"link",t),ha(a),e.head.
appendChild(a);n.preload=a,a.addEventListener("load",function(){return n.loading|=1}),a.addEventListener("error",function(){return n.loading|=2})}function Al(e){
return'[src="'+Ft(e)+'"]'}function Jc(e){return"script[async]"+e}function g0(e,a,t){if(a.count++,a.instance===null)switch(a.type){case"style":var n=e.querySelector(
'style[data-href~="'+Ft(t.href)+'"]');if(n)return a.instance=n,ha(n),n;var o=xe({},t,{"data-href":t.href,"data-precedence":t.precedence,href:null,precedence:null});
return n=(e.ownerDocument||e).createElement("style"),ha(n),Ca(n,"style",o),Td(n,t.precedence,e),a.instance=n;case"stylesheet":o=vl(t.href);var r=e.querySelector(
$c(o));if(r)return a.state.loading|=4,a.instance=r,ha(r),r;n=gw(t),(o=tn.get(o))&&mp(n,o),r=(e.ownerDocument||e).createElement("link"),ha(r);var i=r;return i._p=
new Promise(function(l,c){i.onload=l,i.onerror=c}),Ca(r,"link",n),a.state.loading|=4,Td(r,t.precedence,e),a.instance=r;case"script":return r=Al(t.src),(o=e.querySelector(
Jc(r)))?(a.instance=o,ha(o),o):(n=t,(o=tn.get(r))&&(n=xe({},t),up(n,o)),e=e.ownerDocument||e,o=e.createElement("script"),ha(o),Ca(o,"link",n),e.head.appendChild(
o),a.instance=o);case"void":return null;default:throw Error(z(443,a.type))}else a.type==="stylesheet"&&(a.state.loading&4)===0&&(n=a.instance,a.state.loading|=4,
Td(n,t.precedence,e));return a.instance}function Td(e,a,t){for(var n=t.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),o=n.length?
n[n.length-1]:null,r=o,i=0;i<n.length;i++){var l=n[i];if(l.dataset.precedence===a)r=l;else if(r!==o)break}r?r.parentNode.insertBefore(e,r.nextSibling):(a=t.nodeType===
9?t.head:t,a.insertBefore(e,a.firstChild))}function mp(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.title==null&&(e.title=a.title)}function up(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.integrity==null&&(e.integrity=a.integrity)}var Ad=null;function v0(e,a,t){if(Ad===null){var n=new Map,o=Ad=new Map;o.set(t,n)}else o=Ad,n=o.get(t),n||(n=new Map,
o.set(t,n));if(n.has(e))return n;for(n.set(e,null),t=t.getElementsByTagName(e),o=0;o<t.length;o++){var r=t[o];if(!(r[Vc]||r[za]||e==="link"&&r.getAttribute("rel")===
"stylesheet")&&r.namespaceURI!=="http://www.w3.org/2000/svg"){var i=r.getAttribute(a)||"";i=e+i;var l=n.get(i);l?l.push(r):n.set(i,[r])}}return n}function hh(e,a,t){
e=e.ownerDocument||e,e.head.insertBefore(t,a==="title"?e.querySelector("head > title"):null)}function q6(e,a,t){if(t===1||a.itemProp!=null)return!1;switch(e){case"\
meta":case"title":return!0;case"style":if(typeof a.precedence!="string"||typeof a.href!="string"||a.href==="")break;return!0;case"link":if(typeof a.rel!="string"||
typeof a.href!="string"||a.href===""||a.onLoad||a.onError)break;return a.rel==="stylesheet"?(e=a.disabled,typeof a.precedence=="string"&&e==null):!0;case"script":
if(a.async&&typeof a.async!="function"&&typeof a.async!="symbol"&&!a.onLoad&&!a.onError&&a.src&&typeof a.src=="string")return!0}return!1}function b0(e,a){return e===
"img"&&a.src!=null&&a.src!==""&&a.onLoad==null&&a.loading!=="lazy"}function vw(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function bw(e){return(e.
width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function y0(e,a){typeof a.decode=="function"&&(e.imgCount++,a.complete||(e.
imgBytes+=bw(a),e.suspenseyImages.push(a)),e=Y6.bind(e),a.decode().then(e,e))}function H6(e,a,t,n){if(t.type==="stylesheet"&&(typeof n.media!="string"||matchMedia(
n.media).matches!==!1)&&(t.state.loading&4)===0){if(t.instance===null){var o=vl(n.href),r=a.querySelector($c(o));if(r){a=r._p,a!==null&&typeof a=="object"&&typeof a.
then=="function"&&(e.count++,e=Lc.bind(e),a.then(e,e)),t.state.loading|=4,t.instance=r,ha(r);return}r=a.ownerDocument||a,n=gw(n),(o=tn.get(o))&&mp(n,o),r=r.createElement(
"link"),ha(r);var i=r;i._p=new Promise(function(l,c){i.onload=l,i.onerror=c}),Ca(r,"link",n),t.instance=r}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.
set(t,a),(a=t.state.preload)&&(t.state.loading&3)===0&&(e.count++,t=Lc.bind(e),a.addEventListener("load",t),a.addEventListener("error",t))}}var Cd=0;function K6(e,a){
return e.stylesheets&&e.count===0&&Ed(e,e.stylesheets),0<e.count||0<e.imgCount?function(t){var n=setTimeout(function(){if(e.stylesheets&&Ed(e,e.stylesheets),e.unsuspend){
var r=e.unsuspend;e.unsuspend=null,r()}},6e4+a);0<e.imgBytes&&Cd===0&&(Cd=62500*r6());var o=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&
Ed(e,e.stylesheets),e.unsuspend)){var r=e.unsuspend;e.unsuspend=null,r()}},(e.imgBytes>Cd?50:800)+a);return e.unsuspend=t,function(){e.unsuspend=null,clearTimeout(
n),clearTimeout(o)}}:null}function yw(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)Ed(e,e.stylesheets);else if(e.unsuspend){var a=e.
unsuspend;e.unsuspend=null,a()}}}function Lc(){this.count--,yw(this)}function Y6(){this.imgCount--,yw(this)}var om=null;function Ed(e,a){e.stylesheets=null,e.unsuspend!==
null&&(e.count++,om=new Map,a.forEach(j6,e),om=null,Lc.call(e))}function j6(e,a){if(!(a.state.loading&4)){var t=om.get(e);if(t)var n=t.get(null);else{t=new Map,
om.set(e,t);for(var o=e.querySelectorAll("link[data-precedence],style[data-precedence]"),r=0;r<o.length;r++){var i=o[r];(i.nodeName==="LINK"||i.getAttribute("me\
dia")!=="not all")&&(t.set(i.dataset.precedence,i),n=i)}n&&t.set(null,n)}o=a.instance,i=o.getAttribute("data-precedence"),r=t.get(i)||n,r===n&&t.set(null,o),t.set(
i,o),this.count++,n=Lc.bind(this),o.addEventListener("load",n),o.addEventListener("error",n),r?r.parentNode.insertBefore(o,r.nextSibling):(e=e.nodeType===9?e.head:
e,e.insertBefore(o,e.firstChild)),a.state.loading|=4}}var bl={$$typeof:Vn,Provider:null,Consumer:null,_currentValue:jr,_currentValue2:jr,_threadCount:0};function V6(e,a,t,n,o,r,i,l,c){
this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.
context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=Mu(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=
this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=Mu(0),this.hiddenUpdates=Mu(null),this.identifierPrefix=
n,this.onUncaughtError=o,this.onCaughtError=r,this.onRecoverableError=i,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=c,this.transitionTypes=null,
this.incompleteTransitions=new Map}function ww(e,a,t,n,o,r,i,l,c,s,f,d){return e=new V6(e,a,t,i,c,s,f,d,l),a=1,r===!0&&(a|=24),r=gt(3,null,null,a),e.current=r,r.
stateNode=e,a=Mh(),a.refCount++,e.pooledCache=a,a.refCount++,r.memoizedState={element:n,isDehydrated:t,cache:a},Bh(r),e}function _w(e){return e?(e=Zi,e):Zi}function xw(e,a,t,n,o,r){
o=_w(o),n.context===null?n.context=o:n.pendingContext=o,n=cr(a),n.payload={element:t},r=r===void 0?null:r,r!==null&&(n.callback=r),t=sr(e,n,a),t!==null&&(vt(t,e,
a),pc(t,e,a))}function w0(e,a){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var t=e.retryLane;e.retryLane=t!==0&&t<a?t:a}}function fp(e,a){w0(e,a),(e=e.alternate)&&
w0(e,a)}function kw(e){if(e.tag===13||e.tag===31){var a=ri(e,67108864);a!==null&&vt(a,e,67108864),fp(e,67108864)}}function _0(e){if(e.tag===13||e.tag===31){var a=Bt();
a=wh(a);var t=ri(e,a);t!==null&&vt(t,e,a),fp(e,a)}}var yl=!0;function I6(e,a,t,n){var o=L.T;L.T=null;var r=se.p;try{se.p=2,hp(e,a,t,n)}finally{se.p=r,L.T=o}}function Q6(e,a,t,n){
var o=L.T;L.T=null;var r=se.p;try{se.p=8,hp(e,a,t,n)}finally{se.p=r,L.T=o}}function hp(e,a,t,n){if(yl){var o=ph(n);if(o===null)af(e,a,n,rm,t),x0(e,n);else if(Z6(
o,e,a,t,n))n.stopPropagation();else if(x0(e,n),a&4&&-1<X6.indexOf(e)){for(;o!==null;){var r=xl(o);if(r!==null)switch(r.tag){case 3:if(r=r.stateNode,r.current.memoizedState.
isDehydrated){var i=Gr(r.pendingLanes);if(i!==0){var l=r;for(l.pendingLanes|=2,l.entangledLanes|=2;i;){var c=1<<31-Dt(i);l.entanglements[1]|=c,i&=~c}Fn(r),(ce&6)===
0&&(Wd=Mt()+500,Pc(0,!1))}}break;case 31:case 13:l=ri(r,2),l!==null&&vt(l,r,2),_m(),fp(r,2)}if(r=ph(n),r===null&&af(e,a,n,rm,t),r===o)break;o=r}o!==null&&n.stopPropagation()}else
af(e,a,n,null,t)}}function ph(e){return e=kh(e),pp(e)}var rm=null;function pp(e){if(rm=null,e=Kr(e),e!==null){var a=Hc(e);if(a===null)e=null;else{var t=a.tag;if(t===
13){if(e=C0(a),e!==null)return e;e=null}else if(t===31){if(e=E0(a),e!==null)return e;e=null}else if(t===3){if(a.stateNode.current.memoizedState.isDehydrated)return a.
tag===3?a.stateNode.containerInfo:null;e=null}else a!==e&&(e=null)}}return rm=e,null}function zw(e){switch(e){case"beforetoggle":case"cancel":case"click":case"c\
lose":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"focusin":case"focusout":case"input":case"\
invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"pointercancel":case"pointerdown":case"po\
interup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touchstart":case"volumechange":case"change":case"\
selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"afterblur":case"beforeinput":case"blu\
r":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":return 2;case"drag":case"dragenter":case"\
dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointerout":case"pointerover":case"resize":case"s\
croll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"message":switch(lx()){case B0:return 2;case U0:
return 8;case Dd:case cx:return 32;case L0:return 268435456;default:return 32}default:return 32}}var gh=!1,fr=null,hr=null,pr=null,Gc=new Map,qc=new Map,Wo=[],X6="\
mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart k\
eydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function x0(e,a){switch(e){case"focusin":case"focusout":fr=null;
break;case"dragenter":case"dragleave":hr=null;break;case"mouseover":case"mouseout":pr=null;break;case"pointerover":case"pointerout":Gc.delete(a.pointerId);break;case"\
gotpointercapture":case"lostpointercapture":qc.delete(a.pointerId)}}function oc(e,a,t,n,o,r){return e===null||e.nativeEvent!==r?(e={blockedOn:a,domEventName:t,eventSystemFlags:n,
nativeEvent:r,targetContainers:[o]},a!==null&&(a=xl(a),a!==null&&kw(a)),e):(e.eventSystemFlags|=n,a=e.targetContainers,o!==null&&a.indexOf(o)===-1&&a.push(o),e)}
function Z6(e,a,t,n,o){switch(a){case"focusin":return fr=oc(fr,e,a,t,n,o),!0;case"dragenter":return hr=oc(hr,e,a,t,n,o),!0;case"mouseover":return pr=oc(pr,e,a,t,
n,o),!0;case"pointerover":var r=o.pointerId;return Gc.set(r,oc(Gc.get(r)||null,e,a,t,n,o)),!0;case"gotpointercapture":return r=o.pointerId,qc.set(r,oc(qc.get(r)||
null,e,a,t,n,o)),!0}return!1}function Sw(e){var a=Kr(e.target);if(a!==null){var t=Hc(a);if(t!==null){if(a=t.tag,a===13){if(a=C0(t),a!==null){e.blockedOn=a,Zv(e.
priority,function(){_0(t)});return}}else if(a===31){if(a=E0(t),a!==null){e.blockedOn=a,Zv(e.priority,function(){_0(t)});return}}else if(a===3&&t.stateNode.current.
memoizedState.isDehydrated){e.blockedOn=t.tag===3?t.stateNode.containerInfo:null;return}}}e.blockedOn=null}function Nd(e){if(e.blockedOn!==null)return!1;for(var a=e.
targetContainers;0<a.length;){var t=ph(e.nativeEvent);if(t===null){t=e.nativeEvent;var n=new t.constructor(t.type,t);yf=n,t.target.dispatchEvent(n),yf=null}else
return a=xl(t),a!==null&&kw(a),e.blockedOn=t,!1;a.shift()}return!0}function k0(e,a,t){Nd(e)&&t.delete(a)}function P6(){gh=!1,fr!==null&&Nd(fr)&&(fr=null),hr!==null&&
Nd(hr)&&(hr=null),pr!==null&&Nd(pr)&&(pr=null),Gc.forEach(k0),qc.forEach(k0)}function dd(e,a){e.blockedOn===a&&(e.blockedOn=null,gh||(gh=!0,ca.unstable_scheduleCallback(
ca.unstable_NormalPriority,P6)))}var md=null;function z0(e){md!==e&&(md=e,ca.unstable_scheduleCallback(ca.unstable_NormalPriority,function(){md===e&&(md=null);for(var a=0;a<
e.length;a+=3){var t=e[a],n=e[a+1],o=e[a+2];if(typeof n!="function"){if(pp(n||t)===null)continue;break}var r=xl(t);r!==null&&(e.splice(a,3),a-=3,Bf(r,{pending:!0,
data:o,method:t.method,action:n},n,o))}}))}function wl(e){function a(c){return dd(c,e)}fr!==null&&dd(fr,e),hr!==null&&dd(hr,e),pr!==null&&dd(pr,e),Gc.forEach(a),
qc.forEach(a);for(var t=0;t<Wo.length;t++){var n=Wo[t];n.blockedOn===e&&(n.blockedOn=null)}for(;0<Wo.length&&(t=Wo[0],t.blockedOn===null);)Sw(t),t.blockedOn===null&&
Wo.shift();if(t=(e.ownerDocument||e).$$reactFormReplay,t!=null)for(n=0;n<t.length;n+=3){var o=t[n],r=t[n+1],i=o[yt]||null;if(typeof r=="function")i||z0(t);else if(i){
var l=null;if(r&&r.hasAttribute("formAction")){if(o=r,i=r[yt]||null)l=i.formAction;else if(pp(o)!==null)continue}else l=i.action;typeof l=="function"?t[n+1]=l:(t.
splice(n,3),n-=3),z0(t)}}}function Tw(){function e(r){r.canIntercept&&r.info==="react-transition"&&r.intercept({handler:function(){return new Promise(function(i){
return o=i})},focusReset:"manual",scroll:"manual"})}function a(){o!==null&&(o(),o=null),n||setTimeout(t,20)}function t(){if(!n&&!navigation.transition){var r=navigation.
currentEntry;r&&r.url!=null&&navigation.navigate(r.url,{state:r.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation=="object"){var n=!1,
o=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",a),navigation.addEventListener("navigateerror",a),setTimeout(
t,100),function(){n=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",a),navigation.removeEventListener("navigate\
error",a),o!==null&&(o(),o=null)}}}function gp(e){this._internalRoot=e}zm.prototype.render=gp.prototype.render=function(e){var a=this._internalRoot;if(a===null)
throw Error(z(409));var t=a.current,n=Bt();xw(t,n,e,a,null,null)};zm.prototype.unmount=gp.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){this.
_internalRoot=null;var a=e.containerInfo;xw(e.current,2,null,e,null,null),_m(),a[_l]=null}};function zm(e){this._internalRoot=e}zm.prototype.unstable_scheduleHydration=
function(e){if(e){var a=j0();e={blockedOn:null,target:e,priority:a};for(var t=0;t<Wo.length&&a!==0&&a<Wo[t].priority;t++);Wo.splice(t,0,e),t===0&&Sw(e)}};var S0=T0.
version;if(S0!=="19.3.1")throw Error(z(527,S0,"19.3.1"));se.findDOMNode=function(e){var a=e._reactInternals;if(a===void 0)throw typeof e.render=="function"?Error(
z(188)):(e=Object.keys(e).join(","),Error(z(268,e)));return e=$_(a),e=e!==null?N0(e):null,e=e===null?null:e.stateNode,e};var $6={bundleType:0,version:"19.3.1",rendererPackageName:"\
react-dom",currentDispatcherRef:L,reconcilerVersion:"19.3.1"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(rc=__REACT_DEVTOOLS_GLOBAL_HOOK__,!rc.isDisabled&&rc.
supportsFiber))try{Kc=rc.inject($6),Rt=rc}catch{}var rc;Sm.createRoot=function(e,a){if(!A0(e))throw Error(z(299));var t=!1,n="",o=i1,r=l1,i=c1;return a!=null&&(a.
unstable_strictMode===!0&&(t=!0),a.identifierPrefix!==void 0&&(n=a.identifierPrefix),a.onUncaughtError!==void 0&&(o=a.onUncaughtError),a.onCaughtError!==void 0&&
(r=a.onCaughtError),a.onRecoverableError!==void 0&&(i=a.onRecoverableError)),a=ww(e,1,!1,null,null,t,n,null,o,r,i,Tw),e[_l]=a.current,lp(e),new gp(a)};Sm.hydrateRoot=
function(e,a,t){if(!A0(e))throw Error(z(299));var n=!1,o="",r=i1,i=l1,l=c1,c=null;return t!=null&&(t.unstable_strictMode===!0&&(n=!0),t.identifierPrefix!==void 0&&
(o=t.identifierPrefix),t.onUncaughtError!==void 0&&(r=t.onUncaughtError),t.onCaughtError!==void 0&&(i=t.onCaughtError),t.onRecoverableError!==void 0&&(l=t.onRecoverableError),
t.formState!==void 0&&(c=t.formState)),a=ww(e,1,!0,a,t??null,n,o,c,r,i,l,Tw),a.context=_w(null),t=a.current,n=Bt(),n=wh(n),o=cr(n),o.callback=null,sr(t,o,n),t=n,
a.current.lanes=t,jc(a,t),Fn(a),e[_l]=a.current,lp(e),new zm(a)};Sm.version="19.3.1"});var Nw=hs((Dz,Ew)=>{"use strict";function Cw(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.
checkDCE(Cw)}catch(e){console.error(e)}}Cw(),Ew.exports=Aw()});var Y_=h(U(),1),j_=h(Nw(),1);var Rr=h(U(),1);var bp=h(U(),1);var vp=h(w(),1),Tm=15,Wn=e=>[...e].length>=Tm;function kr({label:e,value:a,onChange:t}){let n=[...a].length;return(0,vp.jsx)(ut,{label:e,description:(0,vp.jsx)(
y,{span:!0,size:"xs",c:n>0&&Wn(a)?"teal":"dimmed","aria-live":"polite",children:n===0||!Wn(a)?`At least ${Tm} characters${n?`, ${Tm-n} to go`:". A few unrelated\
 words are fine"}`:"Long enough"}),value:a,onChange:o=>t(o.currentTarget.value),required:!0,withAsterisk:!1,minLength:Tm,maxLength:128,autoComplete:"new-passwor\
d",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}})}var wt=h(w(),1);function Ow(){let[e,a]=(0,bp.useState)(""),[t,n]=(0,bp.useState)(""),o=_a().data?.user.email,r=G({mutationFn:()=>M("PUT","/v1/profile/password",
{current:e,new:t}),onSuccess:async()=>{a(""),n(""),xs.show({color:"teal",message:"Password changed. Your other sessions were ended."}),await Promise.all([He(le),
He(Zl)])}});return(0,wt.jsxs)("section",{"aria-labelledby":"password",children:[(0,wt.jsx)(da,{order:2,size:"h4",mb:"sm",id:"password",children:"Password"}),(0,wt.jsx)(
Ce,{p:"lg",radius:"lg",maw:480,children:(0,wt.jsx)("form",{onSubmit:l=>{l.preventDefault(),r.mutate()},children:(0,wt.jsxs)(T,{children:[(0,wt.jsx)("input",{type:"\
email",name:"username",value:o??"",readOnly:!0,hidden:!0,autoComplete:"username"}),(0,wt.jsx)(ut,{label:"Present password",value:e,onChange:l=>a(l.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the present password"}}),(0,wt.jsx)(kr,
{label:"New password",value:t,onChange:n}),(0,wt.jsx)(N,{error:r.error}),(0,wt.jsx)(y,{size:"xs",c:"dimmed",children:"All your other sessions end at once. API k\
eys go on working."}),(0,wt.jsx)(k,{justify:"flex-end",children:(0,wt.jsx)(A,{type:"submit",loading:r.isPending,disabled:!e||!Wn(t),children:"Change password"})})]})})})]})}var as=h(U(),1);var So=(e,a=!0)=>Tt({queryKey:[e],queryFn:()=>M("GET",e),enabled:a}),Fc=(e,a=!0)=>Tt({queryKey:[e],queryFn:()=>M("GET",e),enabled:a}),Am=e=>fn.invalidateQueries(
{predicate:({queryKey:[a]})=>typeof a=="string"&&a.startsWith(e)});async function J(e,a,t,...n){let o=await M(e,a,t);return await Promise.all(n.map(Am)),o}function Cm(e){let a=atob(e.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(a,t=>t.charCodeAt(0))}function zr(e){return btoa(String.fromCharCode(
...new Uint8Array(e))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Mw=(e=[])=>e.map(a=>({...a,id:Cm(a.id)})),Cl=()=>typeof window.PublicKeyCredential==
"function";function Rw(e){throw e instanceof DOMException&&(e.name==="NotAllowedError"||e.name==="AbortError")?new Error("No passkey was used: the browser’s dia\
log was closed, or it took too long."):e}async function El(e){let a={...e,challenge:Cm(e.challenge),allowCredentials:Mw(e.allowCredentials)},t=await navigator.credentials.
get({publicKey:a}).catch(Rw),n=t.response;return{id:t.id,rawId:zr(t.rawId),type:t.type,response:{clientDataJSON:zr(n.clientDataJSON),authenticatorData:zr(n.authenticatorData),
signature:zr(n.signature),...n.userHandle?{userHandle:zr(n.userHandle)}:{}}}}async function Dw(e){let a={...e,challenge:Cm(e.challenge),user:{...e.user,id:Cm(e.
user.id)},excludeCredentials:Mw(e.excludeCredentials)},t=await navigator.credentials.create({publicKey:a}).catch(Rw),n=t.response;return{id:t.id,rawId:zr(t.rawId),
type:t.type,response:{clientDataJSON:zr(n.clientDataJSON),attestationObject:zr(n.attestationObject),transports:n.getTransports()}}}var J6=()=>`${window.location.origin}/v1`,F6=(e,a)=>`curl ${e}/chat/completions \\
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \\
  -H "content-type: application/json" \\
  -d '{"model": "${a}", "messages": [{"role": "user", "content": "Say hello."}]}'`,W6=(e,a)=>`import os
from portkey import Portkey

client = Portkey(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,ek=(e,a)=>`import Portkey from 'portkey-ai';

const client = new Portkey({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`,ak=(e,a)=>`import os
from openai import OpenAI

client = OpenAI(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,tk=(e,a)=>`import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`;function Bw(e){let a=J6();return[{name:"curl",language:"shell",code:F6(a,e)},{name:"Python",language:"python",code:W6(
a,e)},{name:"Node",language:"javascript",code:ek(a,e)},{name:"OpenAI Python",language:"python",code:ak(a,e)},{name:"OpenAI Node",language:"javascript",code:tk(a,
e)}]}var yp=e=>`'${e.replaceAll("'","'\\''")}'`;function Nl(e,a,t,n=[]){let o=[`curl${e==="GET"?"":` -X ${e}`} ${yp(`${window.location.origin}${a}`)}`];o.push('\
  -H "x-portkey-api-key: $PORTKEY_API_KEY"');for(let[r,i]of n)o.push(`  -H ${yp(`${r}: ${i}`)}`);return t!==void 0&&t!==""&&(n.some(([r])=>r==="content-type")||
o.push("  -H 'content-type: application/json'"),o.push(`  -d ${yp(typeof t=="string"?t:JSON.stringify(t))}`)),o.join(` \\
`)}var nn=h(w(),1);function Va({text:e,label:a,height:t}){return(0,nn.jsxs)("div",{className:"code-block",children:[(0,nn.jsx)("pre",{tabIndex:0,"aria-label":a,style:t?
{maxHeight:t}:void 0,children:(0,nn.jsx)("code",{children:e})}),(0,nn.jsx)("div",{className:"code-copy",children:(0,nn.jsx)(It,{text:e,label:`Copy ${a.toLowerCase()}`})})]})}
function Em({model:e}){let a=Bw(e);return(0,nn.jsxs)(wa,{defaultValue:"curl",variant:"default",keepMounted:!1,children:[(0,nn.jsx)(wa.List,{"aria-label":"Langua\
ge",className:"scroll-tabs",children:a.map(t=>(0,nn.jsx)(wa.Tab,{value:t.name,children:t.name},t.name))}),a.map(t=>(0,nn.jsx)(wa.Panel,{value:t.name,pt:"sm",children:(0,nn.jsx)(
Va,{text:t.code,label:`${t.name} sample`})},t.name))]})}var Lw=h(U(),1);var li=h(w(),1);function on({icon:e,title:a,children:t,action:n}){return(0,li.jsx)(Ce,{p:"xl",radius:"lg",children:(0,li.jsxs)(T,{align:"center",gap:"sm",py:"xl",
ta:"center",children:[(0,li.jsx)(qo,{size:52,radius:"xl",variant:"light",children:e}),(0,li.jsx)(da,{order:2,size:"h4",children:a}),(0,li.jsx)(y,{c:"dimmed",size:"\
sm",maw:480,component:"div",children:t}),n]})})}var Uw=h(U(),1);var rn=h(w(),1);function ln(){let e=new Set(_a().data?.scopes);return a=>!a||e.has(a)}function Nm({scope:e,children:a}){return ln()(e)?a:(0,rn.jsxs)(k,{gap:4,wrap:"\
nowrap",children:[(0,Uw.cloneElement)(a,{disabled:!0}),(0,rn.jsx)(nk,{scope:e??""})]})}function nk({scope:e}){return(0,rn.jsxs)(vs,{width:320,position:"bottom-e\
nd",withArrow:!0,children:[(0,rn.jsx)(vs.Target,{children:(0,rn.jsx)(ba,{variant:"subtle",color:"gray","aria-label":"Why can’t I?",children:(0,rn.jsx)(ov,{size:18})})}),
(0,rn.jsx)(vs.Dropdown,{children:(0,rn.jsx)(ok,{scope:e})})]})}function ok({scope:e}){let a=_a().data,t=Mn(),n=a?.workspaces.find(o=>o.id===t);return(0,rn.jsxs)(
y,{size:"sm",component:"div",children:["This needs ",(0,rn.jsx)(bs,{children:e}),". You are ",a?.user.role??"a member"," of ",a?.organisation.name??"the organis\
ation",n?.role?` and ${n.role} of ${n.name}`:"",", which does not give it. Ask an owner or an admin for a higher role."]})}var _t=h(w(),1);function Ia({label:e,columns:a,loading:t,minWidth:n=720,spacing:o="sm",children:r}){return(0,_t.jsx)(Ce,{radius:"lg",style:{overflow:"hidden"},children:(0,_t.jsx)(
C.ScrollContainer,{minWidth:n,type:"native",children:(0,_t.jsxs)(C,{"aria-label":e,"aria-busy":t,verticalSpacing:o,horizontalSpacing:"md",children:[(0,_t.jsx)(C.
Thead,{children:(0,_t.jsx)(C.Tr,{children:a.map(i=>(0,_t.jsx)(C.Th,{w:i.width,miw:i.least,ta:i.right?"right":"left",className:"column-name",visibleFrom:i.from,children:i.
silent?(0,_t.jsx)("span",{className:"sr-only",children:i.name}):i.name},i.name))})}),(0,_t.jsx)(C.Tbody,{children:t?(0,_t.jsx)(rk,{columns:a.length}):r})]})})})}
function rk({columns:e}){return[0,1,2,3].map(a=>(0,_t.jsx)(C.Tr,{children:Array.from({length:e},(t,n)=>(0,_t.jsx)(C.Td,{children:(0,_t.jsx)(qe,{height:14,my:6,width:n===
0?"70%":"55%"})},n))},a))}var re=h(w(),1);function _n({label:e,found:a,keyOf:t,nameOf:n,cells:o,acts:r=[],texts:i,empty:l,minWidth:c}){let[s,f]=(0,Lw.useState)(""),d=a.data?.data??[],m=s&&
i?d.filter(g=>i(g).some(x=>x?.toLowerCase().includes(s.toLowerCase()))):d,u=r.length>0?[...o,{name:"Actions",width:56,silent:!0}]:o;return a.error?(0,re.jsx)(N,
{error:a.error,retry:()=>{a.refetch()}}):a.isSuccess&&d.length===0?(0,re.jsx)(on,{icon:l.icon,title:l.title,action:l.action,children:l.about}):(0,re.jsxs)(re.Fragment,
{children:[i&&d.length>5&&(0,re.jsx)(D,{"aria-label":`Search ${e.toLowerCase()}`,placeholder:"Search",leftSection:(0,re.jsx)(Ha,{size:16}),value:s,onChange:g=>f(
g.currentTarget.value),maw:340,mb:"md","data-search":!0}),(0,re.jsxs)(Ia,{label:e,columns:u,loading:a.isPending,minWidth:c,children:[m.length===0&&(0,re.jsx)(C.
Tr,{children:(0,re.jsx)(C.Td,{colSpan:u.length,children:(0,re.jsx)(y,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"Nothing matches."})})}),m.map(g=>(0,re.jsxs)(
C.Tr,{children:[o.map(x=>(0,re.jsx)(C.Td,{ta:x.right?"right":void 0,visibleFrom:x.from,children:x.show(g)},x.name)),r.length>0&&(0,re.jsx)(C.Td,{children:(0,re.jsx)(
ik,{row:g,name:n(g),acts:r})})]},t(g)))]})]})}function ik({row:e,name:a,acts:t}){let n=ln(),o=t.filter(r=>r.for?.(e)??!0);return o.length===0?null:(0,re.jsxs)(R,
{children:[(0,re.jsx)(R.Target,{children:(0,re.jsx)(ba,{variant:"subtle",color:"gray","aria-label":`Actions for ${a}`,children:(0,re.jsx)(jo,{size:18})})}),(0,re.jsx)(
R.Dropdown,{children:o.map(({name:r,icon:i,scope:l,danger:c,run:s})=>(0,re.jsxs)(R.Item,{color:c?"red":void 0,leftSection:i?(0,re.jsx)(i,{size:16}):void 0,disabled:!n(
l),onClick:()=>s(e),children:[r,!n(l)&&(0,re.jsxs)(y,{size:"xs",c:"dimmed",children:["Needs ",l]})]},r))})]})}function xn({name:e,about:a}){return(0,re.jsxs)(re.Fragment,
{children:[(0,re.jsx)(y,{size:"sm",fw:550,className:"wrap",children:e}),a&&(0,re.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,component:"div",children:a})]})}
function Sr({scope:e,run:a,children:t}){return(0,re.jsx)(Nm,{scope:e,children:(0,re.jsx)(A,{leftSection:(0,re.jsx)(Vt,{size:16}),onClick:a,children:t})})}var ci=(e=>(e[e.Border=-1]="Border",e[e.Data=0]="Data",e[e.Function=1]="Function",e[e.Position=2]="Position",e[e.Timing=3]="Timing",e[e.Alignment=4]="Alignment",
e))(ci||{}),lk=[0,1],qw=[1,0],Hw=[2,3],Kw=[3,2],ck={L:lk,M:qw,Q:Hw,H:Kw},sk=/^\d*$/,dk=/^[A-Z0-9 $%*+./:-]*$/,wp="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",
zp=1,Sp=40,Gw=3,mk=3,Om=40,uk=10,Yw=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],
[-1,10,16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,
26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,
30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],jw=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[
-1,1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,
20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,
63,66,70,74,77,81]],_p=class{constructor(a,t,n,o){if(this.version=a,this.ecc=t,a<zp||a>Sp)throw new RangeError("Version value out of range");if(o<-1||o>7)throw new RangeError(
"Mask value out of range");this.size=a*4+17;let r=Array.from({length:this.size}).fill(!1);for(let l=0;l<this.size;l++)this.modules.push(r.slice()),this.types.push(
r.map(()=>0));this.drawFunctionPatterns();let i=this.addEccAndInterleave(n);if(this.drawCodewords(i),o===-1){let l=1e9;for(let c=0;c<8;c++){this.applyMask(c),this.
drawFormatBits(c);let s=this.getPenaltyScore();s<l&&(o=c,l=s),this.applyMask(c)}}this.mask=o,this.applyMask(o),this.drawFormatBits(o)}size;mask;modules=[];types=[];getModule(a,t){
return a>=0&&a<this.size&&t>=0&&t<this.size&&this.modules[t][a]}drawFunctionPatterns(){for(let n=0;n<this.size;n++)this.setFunctionModule(6,n,n%2===0,ci.Timing),
this.setFunctionModule(n,6,n%2===0,ci.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);let a=this.
getAlignmentPatternPositions(),t=a.length;for(let n=0;n<t;n++)for(let o=0;o<t;o++)n===0&&o===0||n===0&&o===t-1||n===t-1&&o===0||this.drawAlignmentPattern(a[n],a[o]);
this.drawFormatBits(0),this.drawVersion()}drawFormatBits(a){let t=this.ecc[1]<<3|a,n=t;for(let r=0;r<10;r++)n=n<<1^(n>>>9)*1335;let o=(t<<10|n)^21522;for(let r=0;r<=
5;r++)this.setFunctionModule(8,r,To(o,r));this.setFunctionModule(8,7,To(o,6)),this.setFunctionModule(8,8,To(o,7)),this.setFunctionModule(7,8,To(o,8));for(let r=9;r<
15;r++)this.setFunctionModule(14-r,8,To(o,r));for(let r=0;r<8;r++)this.setFunctionModule(this.size-1-r,8,To(o,r));for(let r=8;r<15;r++)this.setFunctionModule(8,
this.size-15+r,To(o,r));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let a=this.version;for(let n=0;n<12;n++)a=a<<1^(a>>>11)*
7973;let t=this.version<<12|a;for(let n=0;n<18;n++){let o=To(t,n),r=this.size-11+n%3,i=Math.floor(n/3);this.setFunctionModule(r,i,o),this.setFunctionModule(i,r,
o)}}drawFinderPattern(a,t){for(let n=-4;n<=4;n++)for(let o=-4;o<=4;o++){let r=Math.max(Math.abs(o),Math.abs(n)),i=a+o,l=t+n;i>=0&&i<this.size&&l>=0&&l<this.size&&
this.setFunctionModule(i,l,r!==2&&r!==4,ci.Position)}}drawAlignmentPattern(a,t){for(let n=-2;n<=2;n++)for(let o=-2;o<=2;o++)this.setFunctionModule(a+o,t+n,Math.
max(Math.abs(o),Math.abs(n))!==1,ci.Alignment)}setFunctionModule(a,t,n,o=ci.Function){this.modules[t][a]=n,this.types[t][a]=o}addEccAndInterleave(a){let t=this.
version,n=this.ecc;if(a.length!==Mm(t,n))throw new RangeError("Invalid argument");let o=jw[n[0]][t],r=Yw[n[0]][t],i=Math.floor(xp(t)/8),l=o-i%o,c=Math.floor(i/o),
s=[],f=_k(r);for(let m=0,u=0;m<o;m++){let g=a.slice(u,u+c-r+(m<l?0:1));u+=g.length;let x=xk(g,f);m<l&&g.push(0),s.push(g.concat(x))}let d=[];for(let m=0;m<s[0].
length;m++)s.forEach((u,g)=>{(m!==c-r||g>=l)&&d.push(u[m])});return d}drawCodewords(a){if(a.length!==Math.floor(xp(this.version)/8))throw new RangeError("Invali\
d argument");let t=0;for(let n=this.size-1;n>=1;n-=2){n===6&&(n=5);for(let o=0;o<this.size;o++)for(let r=0;r<2;r++){let i=n-r,c=(n+1&2)===0?this.size-1-o:o;!this.
types[c][i]&&t<a.length*8&&(this.modules[c][i]=To(a[t>>>3],7-(t&7)),t++)}}}applyMask(a){if(a<0||a>7)throw new RangeError("Mask value out of range");for(let t=0;t<
this.size;t++)for(let n=0;n<this.size;n++){let o;switch(a){case 0:o=(n+t)%2===0;break;case 1:o=t%2===0;break;case 2:o=n%3===0;break;case 3:o=(n+t)%3===0;break;case 4:
o=(Math.floor(n/3)+Math.floor(t/2))%2===0;break;case 5:o=n*t%2+n*t%3===0;break;case 6:o=(n*t%2+n*t%3)%2===0;break;case 7:o=((n+t)%2+n*t%3)%2===0;break;default:throw new Error(
"Unreachable")}!this.types[t][n]&&o&&(this.modules[t][n]=!this.modules[t][n])}}getPenaltyScore(){let a=0;for(let r=0;r<this.size;r++){let i=!1,l=0,c=[0,0,0,0,0,
0,0];for(let s=0;s<this.size;s++)this.modules[r][s]===i?(l++,l===5?a+=Gw:l>5&&a++):(this.finderPenaltyAddHistory(l,c),i||(a+=this.finderPenaltyCountPatterns(c)*
Om),i=this.modules[r][s],l=1);a+=this.finderPenaltyTerminateAndCount(i,l,c)*Om}for(let r=0;r<this.size;r++){let i=!1,l=0,c=[0,0,0,0,0,0,0];for(let s=0;s<this.size;s++)
this.modules[s][r]===i?(l++,l===5?a+=Gw:l>5&&a++):(this.finderPenaltyAddHistory(l,c),i||(a+=this.finderPenaltyCountPatterns(c)*Om),i=this.modules[s][r],l=1);a+=
this.finderPenaltyTerminateAndCount(i,l,c)*Om}for(let r=0;r<this.size-1;r++)for(let i=0;i<this.size-1;i++){let l=this.modules[r][i];l===this.modules[r][i+1]&&l===
this.modules[r+1][i]&&l===this.modules[r+1][i+1]&&(a+=mk)}let t=0;for(let r of this.modules)t=r.reduce((i,l)=>i+(l?1:0),t);let n=this.size*this.size,o=Math.ceil(
Math.abs(t*20-n*10)/n)-1;return a+=o*uk,a}getAlignmentPatternPositions(){if(this.version===1)return[];{let a=Math.floor(this.version/7)+2,t=this.version===32?26:
Math.ceil((this.version*4+4)/(a*2-2))*2,n=[6];for(let o=this.size-7;n.length<a;o-=t)n.splice(1,0,o);return n}}finderPenaltyCountPatterns(a){let t=a[1],n=t>0&&a[2]===
t&&a[3]===t*3&&a[4]===t&&a[5]===t;return(n&&a[0]>=t*4&&a[6]>=t?1:0)+(n&&a[6]>=t*4&&a[0]>=t?1:0)}finderPenaltyTerminateAndCount(a,t,n){return a&&(this.finderPenaltyAddHistory(
t,n),t=0),t+=this.size,this.finderPenaltyAddHistory(t,n),this.finderPenaltyCountPatterns(n)}finderPenaltyAddHistory(a,t){t[0]===0&&(a+=this.size),t.pop(),t.unshift(
a)}};function Ao(e,a,t){if(a<0||a>31||e>>>a)throw new RangeError("Value out of range");for(let n=a-1;n>=0;n--)t.push(e>>>n&1)}function To(e,a){return(e>>>a&1)!==
0}var Wc=class{constructor(a,t,n){if(this.mode=a,this.numChars=t,this.bitData=n,t<0)throw new RangeError("Invalid argument");this.bitData=n.slice()}getData(){return this.
bitData.slice()}},fk=[1,10,12,14],hk=[2,9,11,13],pk=[4,8,16,16];function Vw(e,a){return e[Math.floor((a+7)/17)+1]}function Iw(e){let a=[];for(let t of e)Ao(t,8,
a);return new Wc(pk,e.length,a)}function gk(e){if(!Qw(e))throw new RangeError("String contains non-numeric characters");let a=[];for(let t=0;t<e.length;){let n=Math.
min(e.length-t,3);Ao(Number.parseInt(e.substring(t,t+n),10),n*3+1,a),t+=n}return new Wc(fk,e.length,a)}function vk(e){if(!Xw(e))throw new RangeError("String con\
tains unencodable characters in alphanumeric mode");let a=[],t;for(t=0;t+2<=e.length;t+=2){let n=wp.indexOf(e.charAt(t))*45;n+=wp.indexOf(e.charAt(t+1)),Ao(n,11,
a)}return t<e.length&&Ao(wp.indexOf(e.charAt(t)),6,a),new Wc(hk,e.length,a)}function bk(e){return e===""?[]:Qw(e)?[gk(e)]:Xw(e)?[vk(e)]:[Iw(wk(e))]}function Qw(e){
return sk.test(e)}function Xw(e){return dk.test(e)}function yk(e,a){let t=0;for(let n of e){let o=Vw(n.mode,a);if(n.numChars>=1<<o)return Number.POSITIVE_INFINITY;
t+=4+o+n.bitData.length}return t}function wk(e){e=encodeURI(e);let a=[];for(let t=0;t<e.length;t++)e.charAt(t)!=="%"?a.push(e.charCodeAt(t)):(a.push(Number.parseInt(
e.substring(t+1,t+3),16)),t+=2);return a}function xp(e){if(e<zp||e>Sp)throw new RangeError("Version number out of range");let a=(16*e+128)*e+64;if(e>=2){let t=Math.
floor(e/7)+2;a-=(25*t-10)*t-55,e>=7&&(a-=36)}return a}function Mm(e,a){return Math.floor(xp(e)/8)-Yw[a[0]][e]*jw[a[0]][e]}function _k(e){if(e<1||e>255)throw new RangeError(
"Degree out of range");let a=[];for(let n=0;n<e-1;n++)a.push(0);a.push(1);let t=1;for(let n=0;n<e;n++){for(let o=0;o<a.length;o++)a[o]=kp(a[o],t),o+1<a.length&&
(a[o]^=a[o+1]);t=kp(t,2)}return a}function xk(e,a){let t=a.map(n=>0);for(let n of e){let o=n^t.shift();t.push(0),a.forEach((r,i)=>t[i]^=kp(r,o))}return t}function kp(e,a){
if(e>>>8||a>>>8)throw new RangeError("Byte out of range");let t=0;for(let n=7;n>=0;n--)t=t<<1^(t>>>7)*285,t^=(a>>>n&1)*e;return t}function kk(e,a,t=1,n=40,o=-1,r=!0){
if(!(zp<=t&&t<=n&&n<=Sp)||o<-1||o>7)throw new RangeError("Invalid value");let i,l;for(i=t;;i++){let d=Mm(i,a)*8,m=yk(e,i);if(m<=d){l=m;break}if(i>=n)throw new RangeError(
"Data too long")}for(let d of[qw,Hw,Kw])r&&l<=Mm(i,d)*8&&(a=d);let c=[];for(let d of e){Ao(d.mode[0],4,c),Ao(d.numChars,Vw(d.mode,i),c);for(let m of d.getData())
c.push(m)}let s=Mm(i,a)*8;Ao(0,Math.min(4,s-c.length),c),Ao(0,(8-c.length%8)%8,c);for(let d=236;c.length<s;d^=253)Ao(d,8,c);let f=Array.from({length:Math.ceil(c.
length/8)},()=>0);return c.forEach((d,m)=>f[m>>>3]|=d<<7-(m&7)),new _p(i,a,f,o)}function Zw(e,a){let{ecc:t="L",boostEcc:n=!1,minVersion:o=1,maxVersion:r=40,maskPattern:i=-1,
border:l=1}=a||{},c=typeof e=="string"?bk(e):Array.isArray(e)?[Iw(e)]:void 0;if(!c)throw new Error(`uqr only supports encoding string and binary data, but got: ${typeof e}`);
let s=kk(c,ck[t],o,r,i,n),f=zk({version:s.version,maskPattern:s.mask,size:s.size,data:s.modules,types:s.types},l);return a?.invert&&(f.data=f.data.map(d=>d.map(
m=>!m))),a?.onEncoded?.(f),f}function zk(e,a=1){if(!a)return e;let{size:t}=e,n=t+a*2;e.size=n,e.data.forEach(r=>{for(let i=0;i<a;i++)r.unshift(!1),r.push(!1)});
for(let r=0;r<a;r++)e.data.unshift(Array.from({length:n},i=>!1)),e.data.push(Array.from({length:n},i=>!1));let o=ci.Border;e.types.forEach(r=>{for(let i=0;i<a;i++)
r.unshift(o),r.push(o)});for(let r=0;r<a;r++)e.types.unshift(Array.from({length:n},i=>o)),e.types.push(Array.from({length:n},i=>o));return e}var es=h(w(),1);function Pw({text:e,label:a}){let{data:t,size:n}=Zw(e,{border:2}),o=t.flatMap((r,i)=>r.map((l,c)=>l?`M${c} ${i}h1v1h-1z`:"")).join("");return(0,es.jsxs)(
"svg",{role:"img","aria-label":a,viewBox:`0 0 ${n} ${n}`,width:208,height:208,shapeRendering:"crispEdges",children:[(0,es.jsx)("rect",{width:n,height:n,fill:"#f\
ff"}),(0,es.jsx)("path",{d:o,fill:"#000"})]})}var I=h(w(),1),kn="/v1/profile/factors",Sk={totp:"Codes of an app",passkey:"Passkey",recovery:"Recovery codes"};function $w(){let e=So(kn),[a,t]=(0,as.useState)(
null),[n,o]=(0,as.useState)(null),[r,i]=(0,as.useState)(null),l=({recovery_codes:d})=>o(d.length>0?d:null),c=G({gcTime:0,mutationFn:()=>M("POST",`${kn}/totp`,{}),
onSuccess:t}),s=G({gcTime:0,mutationFn:async()=>{let d=await Dw(await M("GET",`${kn}/passkey/options`));return J("POST",`${kn}/passkey`,{name:Tk(),credential:d},
kn)},onSuccess:l}),f=G({gcTime:0,mutationFn:()=>J("POST",`${kn}/recovery-codes`,{},kn),onSuccess:l});return(0,I.jsxs)("section",{"aria-labelledby":"factors",children:[
(0,I.jsxs)(k,{justify:"space-between",mb:"sm",children:[(0,I.jsx)(da,{order:2,size:"h4",id:"factors",children:"Second factors"}),(0,I.jsxs)(k,{gap:"sm",children:[
(0,I.jsx)(A,{variant:"default",size:"sm",leftSection:(0,I.jsx)(ev,{size:16}),loading:c.isPending,onClick:()=>c.mutate(),children:"Add an app"}),Cl()&&(0,I.jsx)(
A,{variant:"default",size:"sm",leftSection:(0,I.jsx)(Si,{size:16}),loading:s.isPending,onClick:()=>s.mutate(),children:"Add a passkey"})]})]}),(0,I.jsx)(N,{error:c.
error??s.error??f.error}),(0,I.jsx)(_n,{label:"Second factors",found:e,keyOf:d=>d.id,nameOf:d=>d.name,minWidth:520,acts:[{name:"New codes",icon:cv,for:d=>d.kind===
"recovery",run:()=>f.mutate()},{name:"Remove…",icon:Ka,danger:!0,for:d=>d.kind!=="recovery",run:i}],cells:[{name:"Name",least:200,show:d=>(0,I.jsx)(xn,{name:d.
name,about:d.kind==="recovery"?`${d.codes_left??0} left`:Sk[d.kind]})},{name:"Added",width:130,show:d=>(0,I.jsx)(ne,{at:d.created_at})},{name:"Last used",width:130,
show:d=>(0,I.jsx)(ne,{at:d.last_used_at,never:"Never"})}],empty:{icon:(0,I.jsx)(Ls,{size:26}),title:"Your password stands alone",about:"Add a passkey or the cod\
es of an app. Then a password that was guessed or stolen is not enough to get in."}}),a&&(0,I.jsx)(Ak,{seed:a,close:()=>t(null),done:d=>{t(null),l(d)}}),n&&(0,I.jsx)(
Ck,{codes:n,close:()=>o(null)}),r&&(0,I.jsx)(ma,{title:`Remove ${r.name}?`,action:"Remove",close:()=>i(null),run:()=>J("DELETE",`${kn}/${r.id}`,void 0,kn),children:"\
The login no longer asks for it. With the last one your recovery codes go, too."})]})}var Tk=()=>{let e=navigator.userAgent,a=["Windows","Mac OS","Android","iPh\
one","Linux"].find(t=>e.includes(t));return a?`Passkey on ${a}`:"Passkey"};function Ak({seed:e,close:a,done:t}){let[n,o]=(0,as.useState)(""),r=G({gcTime:0,mutationFn:()=>J(
"POST",`${kn}/totp/${e.id}/confirm`,{code:n.replace(/\s/g,"")},kn),onSuccess:t});return(0,I.jsx)(ya,{opened:!0,onClose:a,title:"Add an app",closeOnClickOutside:!1,
closeButtonProps:{"aria-label":"Close"},children:(0,I.jsx)("form",{onSubmit:l=>{l.preventDefault(),r.mutate()},children:(0,I.jsxs)(T,{children:[(0,I.jsx)(y,{size:"\
sm",children:"Scan this with an authenticator app, then enter the code that it shows."}),(0,I.jsx)(k,{justify:"center",children:(0,I.jsx)(Pw,{text:e.uri,label:"\
QR code of the secret"})}),(0,I.jsx)(y,{size:"xs",c:"dimmed",children:"No camera? Enter this secret by hand:"}),(0,I.jsx)(Va,{label:"Secret",text:e.secret.replace(
/(.{4})/g,"$1 ").trim()}),(0,I.jsx)(D,{label:"Code",placeholder:"123 456",inputMode:"numeric",autoComplete:"one-time-code",value:n,onChange:l=>o(l.currentTarget.
value),"data-autofocus":!0}),(0,I.jsx)(N,{error:r.error}),(0,I.jsxs)(k,{justify:"flex-end",children:[(0,I.jsx)(A,{variant:"default",onClick:a,children:"Cancel"}),
(0,I.jsx)(A,{type:"submit",loading:r.isPending,disabled:!n.trim(),children:"Add"})]})]})})})}function Ck({codes:e,close:a}){return(0,I.jsx)(ya,{opened:!0,onClose:a,
title:"Your recovery codes",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,I.jsxs)(T,{children:[(0,I.jsx)(La,{color:"yellow",variant:"li\
ght",children:"Keep them where your phone is not. Each lets you in once when your second factor is lost, and they are not shown again."}),(0,I.jsx)(Ce,{p:"sm",withBorder:!0,
children:(0,I.jsx)(Va,{label:"Recovery codes",text:e.join(`
`)})}),(0,I.jsx)(k,{justify:"flex-end",children:(0,I.jsx)(A,{onClick:a,children:"I have stored them"})})]})})}var Fw=h(U(),1);var ga=h(w(),1),Ek=[{name:"Browser"},{name:"Address",width:150},{name:"Logged in",width:130},{name:"Last seen",width:130},{name:"Actions",width:110,silent:!0}],
Nk=[[/Edg\//,"Edge"],[/Firefox\//,"Firefox"],[/Chrom(e|ium)\//,"Chrome"],[/Safari\//,"Safari"]],Ok=[[/Android/,"Android"],[/iPhone|iPad/,"iOS"],[/Windows/,"Wind\
ows"],[/Mac OS X/,"macOS"],[/Linux|X11/,"Linux"]],Jw=(e,a)=>e.find(([t])=>t.test(a))?.[1]??"";function Tp(e){let[a,t]=[Jw(Nk,e),Jw(Ok,e)];return a&&t?`${a} on ${t}`:
e.slice(0,60)||"Unknown"}function Ww(){let e=Ug(),[a,t]=(0,Fw.useState)(null);return(0,ga.jsxs)("section",{"aria-labelledby":"sessions",children:[(0,ga.jsx)(da,
{order:2,size:"h4",mb:"sm",id:"sessions",children:"Sessions"}),(0,ga.jsx)(N,{error:e.error,retry:()=>{e.refetch()}}),!e.error&&(0,ga.jsx)(Ia,{label:"Sessions",columns:Ek,
loading:e.isPending,children:e.data?.data.map(n=>(0,ga.jsxs)(C.Tr,{children:[(0,ga.jsxs)(C.Td,{title:n.user_agent,children:[Tp(n.user_agent)," ",n.current&&(0,ga.jsx)(
ue,{variant:"light",color:"teal",size:"sm",tt:"none",ml:6,children:"This one"})]}),(0,ga.jsx)(C.Td,{className:"mono",children:n.client_ip||"–"}),(0,ga.jsx)(C.
Td,{children:(0,ga.jsx)(ne,{at:n.created_at})}),(0,ga.jsx)(C.Td,{children:(0,ga.jsx)(ne,{at:n.last_seen_at})}),(0,ga.jsx)(C.Td,{ta:"right",children:!n.current&&
(0,ga.jsx)(A,{size:"compact-sm",variant:"default",onClick:()=>t(n),"aria-label":`End the session on ${Tp(n.user_agent)}`,children:"End"})})]},n.id))}),(0,ga.jsx)(
y,{size:"xs",c:"dimmed",mt:"xs",children:"A session ends after half an hour without use, after twelve hours in any case, and when you change the password."}),a&&
(0,ga.jsxs)(ma,{title:"End this session?",action:"End session",close:()=>t(null),run:async()=>{await M("DELETE",`${Zl}/${encodeURIComponent(a.id)}`),await He(Zl)},
children:[Tp(a.user_agent)," at ",a.client_ip," has to log in again."]})]})}var si=h(w(),1);function e2(){return(0,si.jsx)(ke,{title:"Your account",about:"Where you are logged in, what a login asks for, and your password.",children:(0,si.jsxs)(
T,{gap:"xl",children:[(0,si.jsx)(Ww,{}),(0,si.jsx)($w,{}),(0,si.jsx)(Ow,{})]})})}var Dm=h(U(),1);var Tr="/v1/audit-logs";var ts=["action","resource_type","user_type","user_id","object_id","client_ip","uri","response_status_code"],Mk={"1h":36e5,"24h":864e5,"7d":6048e5,"30d":2592e6},
a2=[{value:"1h",label:"Last hour"},{value:"24h",label:"Last 24 hours"},{value:"7d",label:"Last 7 days"},{value:"30d",label:"Last 30 days"},{value:"all",label:"A\
ll time"}];function Ap(e){let a=e.indexOf(":"),t=e.slice(0,a);return a>0&&ts.includes(t)?e.length>a+1?[t,e.slice(a+1)]:null:e.trim()?["uri",e.trim()]:null}function t2(e){
return ts.flatMap(a=>e.get(a)?[`${a}:${e.get(a)}`]:[])}function ns(e,a,t=0){let n=new URLSearchParams;for(let o of e.map(Ap))o&&n.set(o[0],o[1]);return a!=="7d"&&
n.set("span",a),t>0&&n.set("page",String(t)),n}function n2(e,a){let t=new URLSearchParams;for(let o of ts)e.get(o)&&t.set(o,e.get(o)??"");let n=Mk[e.get("span")??
"7d"];return n&&t.set("start_time",new Date(Math.floor(a/1e4)*1e4-n).toISOString()),t.set("page_size",String(50)),t.set("current_page",String(Math.max(0,Number(
e.get("page"))||0))),t.toString()}function Rm(e){let[a="",t="",...n]=e.split("."),o=`${a.replaceAll("_"," ")}: ${t.replaceAll("_"," ")}`;return n.length>0?`${o}\
 (${n.join(" ")})`:o}var xt=h(w(),1);function o2(){let{data:e}=Tt({queryKey:[`${Tr}/verify`],queryFn:()=>M("GET",`${Tr}/verify`),staleTime:3e4});return!e||e.ok===null?null:e.ok?(0,xt.jsx)(
La,{color:e.outside===!1?"yellow":"green",variant:"light",icon:(0,xt.jsx)(Ls,{size:18}),py:"xs",children:(0,xt.jsxs)(k,{gap:"xs",children:[(0,xt.jsxs)(y,{size:"\
sm",children:["The chain holds",e.rows?`: ${ra(e.rows)} rows`:"",".",e.checkpoint&&(0,xt.jsxs)(xt.Fragment,{children:[" ","Its head was last signed ",(0,xt.jsx)(
ne,{at:e.checkpoint.time}),"."]})]}),e.outside===!1&&(0,xt.jsx)(y,{size:"sm",children:"No copy of it leaves this machine, so that a cut end could not be seen. S\
et LOCKGATE_AUDIT_CHECKPOINTS to a place elsewhere."})]})}):(0,xt.jsxs)(La,{color:"red",icon:(0,xt.jsx)(Hg,{size:18}),title:"The audit log was changed from outs\
ide",role:"alert",children:[e.first_bad?`Row ${e.first_bad.seq}: ${e.first_bad.why}.`:"A row is not what was written."," Run ",(0,xt.jsx)("span",{className:"mon\
o",children:"lockgate audit verify"})," on the machine."]})}var aa=h(w(),1),Rk=[{name:"When",width:130},{name:"What",least:200},{name:"Who",least:170},{name:"Object",least:150,from:"lg"},{name:"From",width:140,from:"lg"},
{name:"Status",width:90}],Dk={user:"Person",api_key:"API key",system:"Gateway",anonymous:"Nobody known"};function r2({rows:e,loading:a,open:t}){return(0,aa.jsx)(
Ia,{label:"Audit log",columns:Rk,loading:a,minWidth:820,spacing:"xs",children:e.map(n=>(0,aa.jsxs)(C.Tr,{children:[(0,aa.jsx)(C.Td,{children:(0,aa.jsx)(ne,{at:n.
timestamp})}),(0,aa.jsx)(C.Td,{children:(0,aa.jsx)(be,{component:"button",type:"button",className:"row-link",size:"sm",ta:"left",onClick:()=>t(n),children:Rm(n.
action)})}),(0,aa.jsxs)(C.Td,{children:[(0,aa.jsx)(y,{size:"sm",children:Dk[n.user_type]??n.user_type}),n.user_id&&(0,aa.jsx)(y,{size:"xs",c:"dimmed",className:"\
mono",truncate:!0,maw:210,children:n.user_id})]}),(0,aa.jsx)(C.Td,{visibleFrom:"lg",className:"mono",children:(0,aa.jsx)(y,{span:!0,inherit:!0,truncate:!0,display:"\
block",maw:220,children:n.object_id??"–"})}),(0,aa.jsx)(C.Td,{visibleFrom:"lg",className:"mono nowrap",children:n.client_ip??"–"}),(0,aa.jsx)(C.Td,{children:(0,aa.jsx)(
Cp,{code:n.response_status_code})})]},n.id))})}function Cp({code:e}){return e?(0,aa.jsx)(ue,{variant:"light",color:e>=400?"red":"green",radius:"sm",children:e}):
(0,aa.jsx)(aa.Fragment,{children:"–"})}var ta=h(w(),1);function l2({row:e,close:a,only:t}){let n=Qo(e.timestamp),o=[["Action",e.action,"action"],["When",n?Un(n):e.timestamp],["Who",e.user_id??e.user_type,
e.user_id?"user_id":void 0],["By way of",e.via],["Object",e.object_id,"object_id"],["Workspace",e.workspace_id],["From",e.client_ip,"client_ip"],["Client",e.request_headers?.["\
user-agent"]],["Request",e.method?`${e.method} ${e.uri}`:null],["Trace",e.request_id]];return(0,ta.jsx)(Ga,{opened:!0,onClose:a,title:Rm(e.action),size:"lg",position:"\
right",closeButtonProps:{"aria-label":"Close"},children:(0,ta.jsxs)(T,{children:[(0,ta.jsx)(C,{variant:"vertical",layout:"auto",withTableBorder:!1,children:(0,ta.jsxs)(
C.Tbody,{children:[o.map(([r,i,l])=>i?(0,ta.jsxs)(C.Tr,{children:[(0,ta.jsx)(C.Th,{w:110,children:r}),(0,ta.jsx)(C.Td,{className:"wrap mono",children:l?(0,ta.jsx)(
be,{component:"button",type:"button",inherit:!0,ta:"left",onClick:()=>t(`${l}:${i}`),children:i}):i})]},r):null),(0,ta.jsxs)(C.Tr,{children:[(0,ta.jsx)(C.Th,{children:"\
Status"}),(0,ta.jsx)(C.Td,{children:(0,ta.jsx)(Cp,{code:e.response_status_code})})]})]})}),e.request_body!=null&&(0,ta.jsx)(i2,{title:"What was asked",value:e.request_body}),
e.detail&&(0,ta.jsx)(i2,{title:"What it did",value:e.detail}),e.request_body==null&&!e.detail&&(0,ta.jsx)(y,{size:"sm",c:"dimmed",children:"Nothing more was sen\
t with it."})]})})}function i2({title:e,value:a}){return(0,ta.jsxs)("div",{children:[(0,ta.jsx)(y,{size:"sm",fw:600,mb:6,children:e}),(0,ta.jsx)(Va,{label:e,text:JSON.
stringify(a,null,2),height:360})]})}async function c2(e,a){let t=new URLSearchParams(e);for(let r of["page_size","current_page"])t.delete(r);t.set("format",a);let n=URL.createObjectURL(await Tg(`${Tr}\
/export?${t}`)),o=document.createElement("a");o.href=n,o.download=`audit-log.${a}`,o.click(),URL.revokeObjectURL(n)}var we=h(w(),1);function s2(){let[e,a]=qa(),[t,n]=(0,Dm.useState)(null),[o,r]=(0,Dm.useState)(null),i=n2(e,Date.now()),l=Tt({queryKey:[Tr,i],queryFn:()=>M("GET",
`${Tr}?${i}`),placeholderData:xg}),c=l.data?.data??[],s=l.data?.total??0,f=Math.ceil(s/50),d=Math.max(0,Number(e.get("page"))||0),m=e.get("span")??"7d",u=t2(e),
g=x=>{r(null),c2(i,x).catch(r)};return(0,we.jsxs)(ke,{title:"Audit log",about:"Every change, login, refusal and use of a secret, chained by hashes, so that nobo\
dy can change what was written.",wide:!0,actions:(0,we.jsxs)(R,{position:"bottom-end",children:[(0,we.jsx)(R.Target,{children:(0,we.jsx)(A,{variant:"default",leftSection:(0,we.jsx)(
tv,{size:16}),disabled:s===0,children:"Export"})}),(0,we.jsxs)(R.Dropdown,{children:[(0,we.jsx)(R.Item,{onClick:()=>g("csv"),children:"CSV, for a spreadsheet"}),
(0,we.jsx)(R.Item,{onClick:()=>g("jsonl"),children:"JSON lines, for a program"})]})]}),children:[(0,we.jsx)(o2,{}),(0,we.jsx)(N,{error:o}),(0,we.jsxs)(k,{gap:"s\
m",mb:"md",mt:"md",align:"flex-start",children:[(0,we.jsx)(Je,{"aria-label":"Time range",data:a2,value:m,onChange:x=>a(ns(u,x??"7d")),allowDeselect:!1,w:165}),(0,we.jsx)(
Uk,{words:u,set:x=>a(ns(x,m))})]}),l.error?(0,we.jsx)(N,{error:l.error,retry:()=>{l.refetch()}}):l.isSuccess&&s===0?(0,we.jsx)(on,{icon:(0,we.jsx)(Ms,{size:26}),
title:"Nothing happened that matches",children:"Widen the time, or remove a filter. What is written here stays: it cannot be deleted from the console."}):(0,we.jsxs)(
we.Fragment,{children:[(0,we.jsx)(r2,{rows:c,loading:l.isPending,open:n}),(0,we.jsxs)(k,{justify:"space-between",mt:"md",children:[(0,we.jsx)(y,{size:"sm",c:"di\
mmed","aria-live":"polite",children:l.isSuccess?`${ra(s)} ${s===1?"entry":"entries"}`:" "}),f>1&&(0,we.jsx)(_s,{total:f,value:d+1,onChange:x=>a(ns(u,m,x-1)),size:"\
sm",getControlProps:x=>({"aria-label":`${x} page`})})]})]}),t&&(0,we.jsx)(l2,{row:t,close:()=>n(null),only:x=>a(ns([...u,x],m))})]})}function Uk({words:e,set:a}){
let[t,n]=(0,Dm.useState)("");return(0,we.jsx)(vi,{"aria-label":"Filters",leftSection:(0,we.jsx)(Os,{size:16}),placeholder:e.length>0?void 0:"action:api_key.crea\
te  user_type:user  object_id:…",value:e,onChange:o=>{o.some(r=>Ap(r)===null)||(a(o),n(""))},searchValue:t,onSearchChange:n,data:t?[]:ts.map(o=>({value:`${o}:`,
label:`${o}:`})),onOptionSubmit:o=>setTimeout(()=>n(o)),clearable:!0,clearButtonProps:{"aria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var p2=h(U(),1);var Ol=h(w(),1);function d2(){return(0,Ol.jsx)(On,{cols:{base:1,xs:2,md:3},spacing:"sm",children:Ks.map(({slug:e,name:a,about:t})=>(0,Ol.jsxs)(jt,{component:Y,href:`\
/configs/new?from=${e}`,className:"starter",children:[(0,Ol.jsx)(y,{size:"sm",fw:600,children:a}),(0,Ol.jsx)(y,{size:"xs",c:"dimmed",children:t})]},e))})}var m2=h(U(),1);var at=h(w(),1),Lk=3;function u2({outline:e}){if(!e)return(0,at.jsx)(y,{size:"sm",c:"dimmed",children:"–"});let{name:a,about:t,icon:n}=yu(e.mode),o=e.targets.
slice(0,Lk),r=Math.max(e.total,e.targets.length)-o.length,i=e.targets.reduce((l,c)=>l+c.weight,0);return(0,at.jsxs)(k,{gap:6,wrap:"nowrap",className:"outline",children:[
(0,at.jsx)(ro,{label:`${a}: ${t}`,children:(0,at.jsx)(qo,{variant:"light",size:24,radius:"sm",role:"img","aria-label":a,children:(0,at.jsx)(n,{size:15,stroke:1.8})})}),
o.map((l,c)=>(0,at.jsxs)(m2.Fragment,{children:[c>0&&(0,at.jsx)("span",{className:"outline-link",children:e.mode==="fallback"?"›":"·"}),(0,at.jsx)(qk,{target:l,
share:Gk(e.mode,l,i,e.total)})]},c)),r>0&&(0,at.jsxs)(y,{size:"xs",c:"dimmed",className:"nowrap",children:["+",r]})]})}function Gk(e,a,t,n){return e==="loadbala\
nce"&&t>0&&n<=8?`${Math.round(a.weight/t*100)} %`:""}function qk({target:e,share:a}){let t=e.mode?yu(e.mode):null,n=e.virtual_key?`@${e.virtual_key}`:e.provider??
"",o=typeof e.model=="string"?e.model:"",r=e.name??(t?t.name.toLowerCase():n||o||"as asked"),i=[t&&`${t.name} of ${e.total}`,n,o].filter(Boolean).join(", ");return(0,at.jsxs)(
"span",{className:"chip",title:i||void 0,children:[t&&(0,at.jsx)(t.icon,{size:13,stroke:1.8}),(0,at.jsx)("span",{className:"chip-name",children:r}),a&&(0,at.jsx)(
"span",{className:"chip-share",children:a})]})}var j=h(w(),1),f2=[{name:"Name",least:190},{name:"Slug",width:220},{name:"Targets",width:330},{name:"Version",width:84,right:!0},{name:"Last change",width:120},
{name:"Actions",width:56,silent:!0}];function h2({rows:e,loading:a,act:t}){return(0,j.jsxs)(Ia,{label:"Configs",columns:f2,loading:a,minWidth:980,children:[e.length===
0&&(0,j.jsx)(C.Tr,{children:(0,j.jsx)(C.Td,{colSpan:f2.length,children:(0,j.jsx)(y,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"No config matches."})})}),
e.map(n=>(0,j.jsxs)(C.Tr,{children:[(0,j.jsx)(C.Td,{children:(0,j.jsxs)(k,{gap:8,children:[(0,j.jsx)(Y,{href:`/configs/${n.slug}`,className:"row-link wrap",children:n.
name}),n.is_default===1&&(0,j.jsx)(ue,{size:"sm",variant:"light",tt:"none",title:"Calls without a config of their own take this one",children:"Default"}),n.status!==
"active"&&(0,j.jsx)(hn,{status:n.status})]})}),(0,j.jsx)(C.Td,{children:(0,j.jsxs)(k,{gap:4,wrap:"nowrap",children:[(0,j.jsx)("span",{className:"mono wrap",children:n.
slug}),(0,j.jsx)(It,{text:n.slug,label:`Copy slug of ${n.name}`})]})}),(0,j.jsx)(C.Td,{children:(0,j.jsx)(u2,{outline:n.outline})}),(0,j.jsx)(C.Td,{ta:"right",children:n.
version}),(0,j.jsx)(C.Td,{children:(0,j.jsx)(ne,{at:n.last_updated_at})}),(0,j.jsx)(C.Td,{children:(0,j.jsx)(Hk,{row:n,act:t})})]},n.slug))]})}function Hk({row:e,
act:a}){let[,t]=ae(),n=e.is_default===1;return(0,j.jsxs)(R,{children:[(0,j.jsx)(R.Target,{children:(0,j.jsx)(ba,{variant:"subtle",color:"gray","aria-label":`Act\
ions for ${e.name}`,children:(0,j.jsx)(jo,{size:18})})}),(0,j.jsxs)(R.Dropdown,{children:[(0,j.jsx)(R.Item,{leftSection:(0,j.jsx)(Bn,{size:16}),onClick:()=>t(`/\
configs/${e.slug}`),children:"Edit"}),(0,j.jsx)(R.Item,{leftSection:(0,j.jsx)(kv,{size:16}),onClick:()=>t(`/configs/${e.slug}/versions`),children:"Versions"}),(0,j.jsx)(
R.Item,{leftSection:(0,j.jsx)(Jg,{size:16}),onClick:()=>t(`/configs/new?copy=${encodeURIComponent(e.slug)}`),children:"Duplicate"}),(0,j.jsx)(R.Item,{leftSection:n?
(0,j.jsx)(wv,{size:16}):(0,j.jsx)(_v,{size:16}),disabled:e.status!=="active",onClick:()=>a({kind:n?"no-default":"default",row:e}),children:n?"No longer the defa\
ult…":"Make it the default…"}),(0,j.jsx)(R.Divider,{}),(0,j.jsx)(R.Item,{color:"red",leftSection:(0,j.jsx)(Ka,{size:16}),onClick:()=>a({kind:"delete",row:e}),
children:"Delete…"})]})]})}var Me=h(w(),1);function g2(){let[e,a]=qa(),t=xi(),[n,o]=(0,p2.useState)(null),r=(e.get("search")??"").toLowerCase(),i=t.data?.data??[],l=i.filter(c=>`${c.name}\
 ${c.slug}`.toLowerCase().includes(r));return(0,Me.jsxs)(ke,{title:"Configs",about:"Where calls go, and what happens when a provider fails. An app names one in \
the header x-portkey-config; a change reaches every worker within a second.",wide:!0,actions:(0,Me.jsx)(A,{component:Y,href:"/configs/new",leftSection:(0,Me.jsx)(
Vt,{size:16}),children:"Create config"}),children:[(0,Me.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&i.length===0&&(0,Me.jsx)(Kk,{}),!t.error&&
(t.isPending||i.length>0)&&(0,Me.jsxs)(Me.Fragment,{children:[(0,Me.jsx)(D,{"aria-label":"Search configs",placeholder:"Search by name or slug",leftSection:(0,Me.jsx)(
Ha,{size:16}),value:e.get("search")??"",onChange:c=>{let s=c.currentTarget.value;a(s?{search:s}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,Me.jsx)(
h2,{rows:l,loading:t.isPending,act:o})]}),n&&(0,Me.jsx)(Av,{act:n,close:()=>o(null)})]})}function Kk(){let e=Ko().data?.data.map(n=>n.slug)??[],a=_i().data?.data.
map(n=>n.id)??[],[t]=Ks;return t?(0,Me.jsx)(Ce,{p:"xl",radius:"lg",children:(0,Me.jsxs)(On,{cols:{base:1,md:2},spacing:"xl",children:[(0,Me.jsxs)(T,{gap:"sm",children:[
(0,Me.jsx)(da,{order:2,size:"h4",children:"No config yet"}),(0,Me.jsx)(y,{size:"sm",c:"dimmed",children:"A config is a tree of targets with a strategy. This one\
 asks the second target when the first fails or takes longer than 20 seconds. It is ready to be saved: change what you like, and see beside it where a request w\
ould go."}),(0,Me.jsx)("div",{children:(0,Me.jsx)(A,{component:Y,href:"/configs/new?from=fallback",variant:"light",children:"Start with this example"})}),(0,Me.jsx)(
y,{size:"sm",fw:600,mt:"md",children:"Or begin with"}),(0,Me.jsx)(d2,{})]}),(0,Me.jsx)(Va,{text:Ev(t,Cv(e,a)),label:"Example config"})]})}):null}var Ml=h(U(),1);var v2=[{scope:"completions.write",method:"POST",path:"/v1/chat/completions",says:""},{scope:"virtual_keys.list",method:"GET",path:"/v1/virtual-keys",says:"It l\
ists virtual keys."},{scope:"logs.list",method:"GET",path:"/v1/logs?page_size=1",says:"It lists logs."},{scope:"organisation_service_api_keys.list",method:"GET",
path:"/v1/api-keys?page_size=1",says:"It lists API keys."},{scope:"workspace_service_api_keys.list",method:"GET",path:"/v1/api-keys?page_size=1",says:"It lists \
API keys."}],b2=e=>v2.some(a=>e.includes(a.scope));async function y2(e,a,t){let n=v2.find(c=>a.includes(c.scope));if(!n)return{ok:!1,said:"Its scopes allow noth\
ing that could be tried from here.",ms:0};let o={model:t,messages:[{role:"user",content:"Say hello."}],max_tokens:16},r=performance.now(),i=await zs(n.path,{method:n.
method,credentials:"omit",headers:{"x-portkey-api-key":e,"content-type":"application/json","x-portkey-trace-id":Ss()},body:n.method==="POST"?JSON.stringify(o):null});
if(!i.ok){let{message:c}=await ks(i);return{ok:!1,said:`${i.status}: ${c}`,ms:performance.now()-r}}return{ok:!0,said:n.says||(await i.json()).choices?.[0]?.message?.
content||"An empty answer.",ms:performance.now()-r}}var tt=h(w(),1);function w2({secret:e,scopes:a,model:t}){let n=G({mutationFn:()=>y2(e,a,t),gcTime:0});if(!b2(a))return null;let o=n.data;return(0,tt.jsxs)(k,{gap:"\
md",wrap:"nowrap",align:"flex-start",mih:36,children:[(0,tt.jsx)(A,{variant:"light",leftSection:(0,tt.jsx)(Ig,{size:16}),onClick:()=>n.mutate(),disabled:n.isPending,
flex:"none",children:"Verify it now"}),(0,tt.jsxs)(un,{role:"status","aria-live":"polite",pt:7,style:{minWidth:0},children:[n.isPending&&(0,tt.jsxs)(k,{gap:"xs",
children:[(0,tt.jsx)(pi,{size:14}),(0,tt.jsxs)(y,{size:"sm",c:"dimmed",children:["Asking ",t,"…"]})]}),n.error&&(0,tt.jsx)(y,{size:"sm",c:"red",children:n.error.
message}),o&&!n.isPending&&(0,tt.jsxs)(k,{gap:8,wrap:"nowrap",align:"flex-start",children:[o.ok?(0,tt.jsx)(lo,{size:18,color:"var(--mantine-color-teal-6)",style:{
flex:"none",marginTop:1}}):(0,tt.jsx)(Pl,{size:18,color:"var(--mantine-color-red-6)",style:{flex:"none",marginTop:1}}),(0,tt.jsxs)(y,{size:"sm",className:"wrap",
children:[o.ok?`It works, ${Re(o.ms)}. `:"Refused. ",(0,tt.jsx)(y,{span:!0,c:"dimmed",size:"sm",children:o.said.slice(0,240)})]})]})]})]})}var Ze=h(w(),1);function Bm({title:e,secret:a,scopes:t,copied:n,note:o,close:r}){let i=Oi(),l=t.includes("completions.write");return(0,Ze.jsx)(ya,{opened:!0,onClose:r,
title:e,size:"lg",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,Ze.jsxs)(T,{children:[n?(0,Ze.jsx)(La,{color:"teal",icon:(0,Ze.jsx)(lo,
{size:18}),role:"status",children:"Your API key is on the clipboard."}):(0,Ze.jsx)(La,{color:"yellow",icon:(0,Ze.jsx)(yv,{size:18}),children:"Copy the key now. \
Only a digest of it is stored, so it cannot be shown again."}),o&&(0,Ze.jsx)(y,{size:"sm",c:"dimmed",component:"div",children:o}),(0,Ze.jsx)(ut,{label:"API key",
value:a,readOnly:!0,defaultVisible:!n,onFocus:c=>c.currentTarget.select(),styles:{innerInput:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}},autoComplete:"\
off",visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}}),(0,Ze.jsxs)(k,{gap:"sm",children:[(0,Ze.jsx)(Io,{text:a,primary:!n,children:"Copy key"}),
(0,Ze.jsx)(Io,{text:`export PORTKEY_API_KEY='${a}'`,children:"Copy as export line"})]}),(0,Ze.jsx)(w2,{secret:a,scopes:t,model:i}),l&&(0,Ze.jsxs)(Ze.Fragment,{children:[
(0,Ze.jsx)(ys,{label:"Use it",labelPosition:"left"}),(0,Ze.jsx)(Em,{model:i})]}),(0,Ze.jsx)(k,{justify:"flex-end",children:(0,Ze.jsx)(A,{onClick:r,children:"I h\
ave stored it"})})]})})}var Pe=h(w(),1),_2=(0,Ml.createContext)(()=>{}),Rl=()=>(0,Ml.useContext)(_2);async function x2(e){let a=await Tv(e.key);return He(Cs),io(),{made:e,copied:a}}var Yk=async()=>x2(
await M("POST",Cs));async function jk(e,a){return a&&await M("POST",`/v1/api-keys/${encodeURIComponent(e.id)}/revoke-previous`),x2(await M("POST",`${Cs}/rotate`))}
function k2({children:e}){let[a,t]=(0,Ml.useState)(!1),n=yi(),o=n.data?.key??null,r=G({mutationFn:Yk,gcTime:0}),i=G({mutationFn:d=>jk(o,d),gcTime:0}),l=r.data??
i.data,c=()=>{t(!1),r.reset(),i.reset()},s=()=>{t(!0),n.isSuccess&&!o&&r.mutate()},f=i.error instanceof bi&&i.error.status===409;return(0,Pe.jsxs)(_2.Provider,{
value:s,children:[e,a&&l&&(0,Pe.jsx)(Bm,{title:"Your API key",secret:l.made.key,scopes:["completions.write"],copied:l.copied,note:(0,Pe.jsx)(Ik,{until:l.made.key_transition_expires_at}),
close:c}),a&&!l&&(0,Pe.jsx)(ya,{opened:!0,onClose:c,title:"Copy API key",closeButtonProps:{"aria-label":"Close"},children:(0,Pe.jsxs)(T,{children:[o?(0,Pe.jsx)(
Vk,{current:o}):(0,Pe.jsx)(y,{size:"sm",children:"Making your personal key…"}),(0,Pe.jsx)(N,{error:n.error??r.error??(f?null:i.error)}),f&&(0,Pe.jsx)(y,{size:"\
sm",role:"alert",children:"The secret before this one still works until its overlap ends. Rotating again now ends that older secret at once; the present one the\
n gets its own 30 minutes."}),(0,Pe.jsxs)(k,{justify:"flex-end",children:[(0,Pe.jsx)(A,{variant:"default",onClick:c,children:"Cancel"}),o&&(0,Pe.jsx)(A,{loading:i.
isPending,onClick:()=>i.mutate(f),"data-autofocus":!0,children:f?"End the older secret, rotate and copy":"Rotate and copy"}),!o&&r.error&&(0,Pe.jsx)(A,{loading:r.
isPending,onClick:()=>r.mutate(),children:"Try again"})]})]})})]})}function Vk({current:e}){return(0,Pe.jsxs)(T,{gap:"xs",children:[(0,Pe.jsxs)(y,{size:"sm",children:[
"Your key is ",(0,Pe.jsx)(bs,{children:e.masked}),", last used ",(0,Pe.jsx)(ne,{at:e.last_used_at,never:"never"}),"."]}),(0,Pe.jsxs)(y,{size:"sm",children:["Key\
s are stored as digests only, so this one cannot be copied again. ",(0,Pe.jsx)("b",{children:"Rotate and copy"})," gives it a new secret and puts that on the cl\
ipboard. The old secret keeps working for 30 minutes, so that nothing breaks while you replace it."]})]})}function Ik({until:e}){let a=Qo(e);return a?`The old s\
ecret works until ${Un(a)}. Replace it by then.`:"It is yours alone and can do what you can do. Keep it out of code and chats."}var z2=h(U(),1);var nt=h(w(),1);function S2({loading:e,error:a,first:t}){let n=(0,z2.useRef)(!1);return e?(0,nt.jsx)(qe,{height:64,radius:"lg"}):a&&!t?(0,nt.jsx)(N,{error:a,title:"\
The logs cannot be read"}):(t||(n.current=!0),t&&!n.current?null:(0,nt.jsx)(Ce,{p:"md",radius:"lg",role:"status","aria-live":"polite",children:t?(0,nt.jsxs)(k,{
justify:"space-between",children:[(0,nt.jsxs)(k,{gap:"sm",children:[(0,nt.jsx)(lo,{size:22,color:"var(--mantine-color-teal-6)"}),(0,nt.jsxs)(y,{children:[(0,nt.jsx)(
"b",{children:"Your first request arrived."})," ",t.model||t.path," answered ",t.status," in ",Re(t.ms),"."]})]}),(0,nt.jsx)(A,{component:Y,href:`/logs/${t.id}`,
variant:"light",children:"Look inside"})]}):(0,nt.jsxs)(k,{gap:"sm",mih:36,children:[(0,nt.jsx)("span",{className:"pulse","aria-hidden":"true"}),(0,nt.jsx)(y,{children:"\
Waiting for the first request…"}),(0,nt.jsx)(y,{c:"dimmed",size:"sm",children:"This changes by itself when it arrives."})]})}))}var Na=h(w(),1),Qk=[{name:"Time",width:130},{name:"Status",width:90},{name:"Model",least:170},{name:"Tokens",right:!0},{name:"Cost",right:!0},{name:"Took",right:!0}];
function T2({rows:e}){let[,a]=ae();return(0,Na.jsxs)("section",{"aria-labelledby":"recent",children:[(0,Na.jsxs)(k,{justify:"space-between",mb:"sm",children:[(0,Na.jsx)(
da,{order:2,size:"h4",id:"recent",children:"Latest requests"}),(0,Na.jsx)(be,{component:Y,href:"/logs",size:"sm",children:"All logs"})]}),(0,Na.jsx)(Ia,{label:"\
Latest requests",columns:Qk,loading:!1,minWidth:560,spacing:"xs",children:e.map(t=>(0,Na.jsxs)(C.Tr,{className:"clickable",onClick:()=>a(`/logs/${t.id}`),children:[
(0,Na.jsx)(C.Td,{children:(0,Na.jsx)(Y,{href:`/logs/${t.id}`,className:"row-link",children:(0,Na.jsx)(ne,{at:t.at})})}),(0,Na.jsx)(C.Td,{children:(0,Na.jsx)(Ni,
{status:t.status,end:t.end})}),(0,Na.jsx)(C.Td,{className:"wrap",children:t.model||t.path}),(0,Na.jsx)(C.Td,{ta:"right",children:$l(t.tokensIn+t.tokensOut)}),(0,Na.jsx)(
C.Td,{ta:"right",children:Qt(t.cost)}),(0,Na.jsx)(C.Td,{ta:"right",children:Re(t.ms)})]},t.id))})]})}var ee=h(w(),1),Xk=e=>e&&e.total>0?1e4:1500,Zk={...Ts,pageSize:5};function C2(){let e=Ns(Zk,0,Xk),a=(e.data?.total??0)>0;return(0,ee.jsx)(ke,{title:"Getting sta\
rted",about:"One door to every model: your apps hold a key of this gateway, the providers' keys stay here.",children:(0,ee.jsxs)(T,{gap:"lg",children:[(0,ee.jsx)(
Pk,{}),(0,ee.jsx)(S2,{loading:e.isPending,error:e.error,first:e.data?.rows[0]}),a&&(0,ee.jsx)(T2,{rows:e.data?.rows??[]}),(0,ee.jsx)($k,{})]})})}function Pk(){let e=Rl(),
a=yi(),t=Oi();return(0,ee.jsx)(Ce,{p:"lg",radius:"lg",children:(0,ee.jsxs)(T,{children:[(0,ee.jsx)(A2,{n:1,done:!!a.data?.key,children:(0,ee.jsxs)(k,{justify:"s\
pace-between",gap:"sm",flex:1,children:[(0,ee.jsxs)("div",{children:[(0,ee.jsx)(y,{fw:600,children:"Copy your API key"}),(0,ee.jsxs)(y,{size:"sm",c:"dimmed",children:[
"Then ",(0,ee.jsx)("span",{className:"mono",children:"export PORTKEY_API_KEY=…"})," in your shell. It is always in the profile menu, too."]})]}),(0,ee.jsx)(A,
{leftSection:(0,ee.jsx)(zi,{size:16}),onClick:e,variant:a.data?.key?"default":"filled",children:"Copy API key"})]})}),(0,ee.jsx)(A2,{n:2,children:(0,ee.jsxs)("d\
iv",{style:{minWidth:0,flex:1},children:[(0,ee.jsx)(y,{fw:600,children:"Make a request"}),(0,ee.jsxs)(y,{size:"sm",c:"dimmed",mb:"xs",children:["These work as t\
hey are",t.startsWith("@local/")?": the model is built in and needs no provider":"","."]}),(0,ee.jsx)(Em,{model:t})]})})]})})}function A2({n:e,done:a,children:t}){
return(0,ee.jsxs)(k,{align:"flex-start",wrap:"nowrap",gap:"md",children:[(0,ee.jsx)(qo,{radius:"xl",size:28,variant:a?"filled":"light",color:a?"teal":void 0,mt:2,
children:a?(0,ee.jsx)(Br,{size:16,"aria-label":"done"}):(0,ee.jsx)(y,{size:"sm",fw:650,children:e})}),t]})}function $k(){let e=Ho().data?.data??[],t=[{title:"Co\
nnect a provider",text:"Store a provider’s key once as a virtual key. Apps name it and never see it.",to:"/virtual-keys/new",done:(Ko().data?.data??[]).some(n=>n.
provider!=="local")},{title:"Give an app its own key",text:"With scopes, an expiry and allowed addresses; revoked within a second.",to:"/keys/new",done:e.some(n=>n.
type==="workspace-service")},{title:"Try a prompt",text:"Stream an answer and see tokens per second and cost.",to:"/playground",done:!1},{title:"Look inside a c\
all",text:"Bodies, headers, timing and the cost, for every call.",to:"/logs",done:!1}];return(0,ee.jsxs)("section",{"aria-labelledby":"next-steps",children:[(0,ee.jsx)(
da,{order:2,size:"h4",mb:"sm",id:"next-steps",children:"Next steps"}),(0,ee.jsx)(On,{cols:{base:1,xs:2,md:4},children:t.map(n=>(0,ee.jsxs)(Ce,{p:"md",radius:"lg",
component:Y,href:n.to,className:"card-link",children:[(0,ee.jsxs)(k,{justify:"space-between",mb:4,wrap:"nowrap",children:[(0,ee.jsx)(y,{fw:600,size:"sm",children:n.
title}),n.done?(0,ee.jsx)(Br,{size:16,color:"var(--mantine-color-teal-6)","aria-label":"done"}):(0,ee.jsx)(Yg,{size:16,className:"arrow"})]}),(0,ee.jsx)(y,{size:"\
sm",c:"dimmed",children:n.text})]},n.to))})]})}var G2=h(U(),1);var Co="/v1/integrations",os="/v1/providers",Um=(e=!0)=>So(`${Co}?page_size=500`,e);var Lm=(e,a="")=>`${Co}/${encodeURIComponent(e)}${a}`,E2=e=>Fc(Lm(e)),N2=e=>Fc(Lm(e,"/models")),O2=e=>Fc(Lm(e,"/workspaces")),Eo=Lm;var Ep=h(U(),1);var eo="/v1/admin/workspaces",zn="/v1/admin/users",No="/v1/admin/users/invites",Ar=()=>So(`${eo}?page_size=500`);var M2=e=>So(`${eo}/${encodeURIComponent(e)}/users?page_size=500`,e!==""),Gm=(e=!0)=>So(`${zn}?page_size=500`,e),R2=()=>So(`${No}?page_size=500`),Qa=e=>[e.first_name,
e.last_name].filter(Boolean).join(" ")||e.email,di=[{value:"member",label:"Member",about:"Works in the workspaces they are in."},{value:"admin",label:"Admin",about:"\
Everything in all workspaces, and the organisation’s people and settings."},{value:"owner",label:"Owner",about:"An admin who also makes and unmakes owners."}],
rs=[{value:"member",label:"Member",about:"Calls models, and makes keys of their own."},{value:"manager",label:"Manager",about:"Also makes service keys, virtual \
keys, configs and prompts."},{value:"admin",label:"Admin",about:"Also puts people in and takes them out."}];var Oo=h(w(),1);function na({title:e,action:a,ready:t,save:n,done:o,close:r,size:i="lg",children:l}){let c=G({gcTime:0,mutationFn:n,onSuccess:f=>{r(),o?.(f)}});
return(0,Oo.jsx)(Ga,{opened:!0,onClose:r,title:e,size:i,closeButtonProps:{"aria-label":"Close"},children:(0,Oo.jsx)("form",{onSubmit:f=>{f.preventDefault(),t&&c.
mutate()},children:(0,Oo.jsxs)(T,{children:[l,(0,Oo.jsx)(N,{error:c.error}),(0,Oo.jsxs)(k,{justify:"flex-end",className:"drawer-foot",children:[(0,Oo.jsx)(A,{variant:"\
default",onClick:r,children:"Cancel"}),(0,Oo.jsx)(A,{type:"submit",loading:c.isPending,disabled:!t,children:a})]})]})})})}var ot=h(w(),1);function D2({row:e,close:a}){let t=O2(e.slug);return t.data?(0,ot.jsx)(Jk,{row:e,found:t.data,close:a}):(0,ot.jsx)(na,{title:`Workspaces of ${e.
name}`,action:"Save",ready:!1,save:()=>Promise.resolve(),close:a,children:t.error?(0,ot.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}):(0,ot.jsx)(qe,{height:200,
radius:"md"})})}function Jk({row:e,found:a,close:t}){let n=Ar().data?.data??[],o=ln()("organisation_integrations.update"),[r,i]=(0,Ep.useState)(a.global_workspace_access?.
enabled??!1),[l,c]=(0,Ep.useState)({}),s=Eo(e.slug,"/workspaces"),f=u=>a.workspaces.find(g=>g.id===u)?.enabled??a.global_workspace_access?.enabled??!1,d=u=>l[u]??
f(u),m=()=>J("PUT",s,{global_workspace_access:{enabled:r},workspaces:Object.entries(l).map(([u,g])=>({id:u,enabled:g,...g?{create_default_provider:!0}:{}}))},s);
return(0,ot.jsxs)(na,{title:`Workspaces of ${e.name}`,action:"Save",ready:o,save:m,close:t,children:[(0,ot.jsx)(St,{label:"Open to every workspace",description:"\
Those to come included. What is said of one below counts more.",checked:r,disabled:!o,onChange:u=>i(u.currentTarget.checked)}),(0,ot.jsx)(T,{gap:"sm",children:n.
map(u=>(0,ot.jsxs)(k,{justify:"space-between",wrap:"nowrap",children:[(0,ot.jsxs)("div",{children:[(0,ot.jsx)(y,{size:"sm",children:u.name}),(0,ot.jsx)(y,{size:"\
xs",c:"dimmed",className:"mono",children:u.slug})]}),(0,ot.jsx)(St,{"aria-label":`Open to ${u.name}`,checked:d(u.id),disabled:!o,onChange:g=>c({...l,[u.id]:g.currentTarget.
checked})})]},u.id))}),(0,ot.jsx)(y,{size:"sm",c:"dimmed",children:"A workspace that is opened gets a provider by the integration’s name. One that is closed los\
es it within a second."})]})}var cn=h(U(),1);var ao=h(w(),1);function Dl(e){return Object.fromEntries(Object.entries(e).map(([a,t])=>[a,t.trim()]).filter(([,a])=>a))}function Bl({label:e,value:a,onChange:t,
required:n,placeholder:o,about:r,provider:i}){return(0,ao.jsx)(ut,{label:e,description:r??(0,ao.jsxs)(ao.Fragment,{children:["Sealed at once with AES-256-GCM, a\
nd never shown again.",i?.docs_url&&(0,ao.jsxs)(ao.Fragment,{children:[" ",(0,ao.jsxs)(be,{href:i.docs_url,target:"_blank",rel:"noreferrer noopener",size:"xs",children:[
i.name," documentation"]})]})]}),value:a,onChange:l=>t(l.currentTarget.value),required:n,placeholder:o,autoComplete:"off","data-1p-ignore":!0,visibilityToggleButtonProps:{
"aria-label":"Show or hide the key"}})}function Ul({value:e,onChange:a,provider:t}){let n=t?.needs_host??!1;return(0,ao.jsx)(D,{label:"Base URL",description:`${n?
"Where your server answers, with its path prefix.":"Only for a host of your own, such as a proxy."} The key is bound to it.`,placeholder:t?.base_url??"https://l\
lm.example.org/v1",value:e,onChange:o=>a(o.currentTarget.value),required:n})}var Oa=h(w(),1);function B2({close:e}){let a=Rn(),[t,n]=(0,cn.useState)(""),[o,r]=(0,cn.useState)(""),[i,l]=(0,cn.useState)(""),[c,s]=(0,cn.useState)(""),[f,d]=(0,cn.useState)(
""),[m,u]=(0,cn.useState)({}),[g,x]=(0,cn.useState)(!0),S=a.data?.data.find(v=>v.slug===t),b=S?.fields.some(v=>v.required&&!m[v.name]?.trim())||S?.needs_host&&!c.
trim(),p=async()=>{let v=await J("POST",Co,{name:o.trim()||S?.name,ai_provider_id:t,...i?{key:i}:{},...c.trim()?{custom_host:c.trim()}:{},...f.trim()?{description:f.
trim()}:{},...Object.keys(Dl(m)).length>0?{configurations:Dl(m)}:{}},Co);g&&await J("PUT",Eo(v.slug,"/workspaces"),{global_workspace_access:{enabled:!0}},Co)};return(0,Oa.jsxs)(
na,{title:"Add an integration",action:"Add integration",ready:!!S&&!b&&(!S?.needs_key||i!==""),save:p,close:e,children:[a.isPending?(0,Oa.jsx)(qe,{height:60,radius:"\
md"}):(0,Oa.jsx)(Je,{label:"Provider",data:(a.data?.data??[]).filter(v=>v.slug!=="local").map(v=>({value:v.slug,label:v.name})),value:t||null,placeholder:"Choos\
e one, or type to search",onChange:v=>{n(v??""),u({})},searchable:!0,allowDeselect:!1,"data-autofocus":!0,maxDropdownHeight:280}),(0,Oa.jsx)(D,{label:"Name",placeholder:S?.
name,description:"Its slug is made from it.",value:o,onChange:v=>r(v.currentTarget.value),maxLength:100}),S?.needs_key&&(0,Oa.jsx)(Bl,{label:"The provider's API\
 key",value:i,onChange:l,required:!0,provider:S}),S?.fields.map(v=>(0,Oa.jsx)(D,{label:v.label,value:m[v.name]??"",onChange:_=>u({...m,[v.name]:_.currentTarget.
value}),required:v.required},v.name)),S&&(0,Oa.jsx)(Ul,{value:c,onChange:s,provider:S}),(0,Oa.jsx)($a,{label:"Description",placeholder:"Whose account, which con\
tract",value:f,onChange:v=>d(v.currentTarget.value),autosize:!0,minRows:1,maxRows:4,maxLength:1024}),(0,Oa.jsx)(St,{label:"Open to every workspace",description:"\
Those to come included. Each one, and each model, can be closed afterwards.",checked:g,onChange:v=>x(v.currentTarget.checked)})]})}function U2({row:e,close:a}){
let t=E2(e.slug).data;return t?(0,Oa.jsx)(Fk,{row:t,close:a}):null}function Fk({row:e,close:a}){let t=Rn().data?.data.find(x=>x.slug===e.ai_provider_id),n=String(
e.configurations.custom_host??""),[o,r]=(0,cn.useState)(e.name),[i,l]=(0,cn.useState)(e.description??""),[c,s]=(0,cn.useState)(""),[f,d]=(0,cn.useState)(n),m=f.
trim()!==n,u=m&&t?.needs_key!==!1,g=()=>J("PUT",Eo(e.slug),{name:o.trim(),description:i.trim(),...c?{key:c}:{},...m?{custom_host:f.trim()}:{}},Co);return(0,Oa.jsxs)(
na,{title:`Edit ${e.name}`,action:"Save",ready:o.trim()!==""&&(!u||c!==""),save:g,close:a,children:[(0,Oa.jsx)(D,{label:"Name",value:o,onChange:x=>r(x.currentTarget.
value),required:!0,maxLength:100,"data-autofocus":!0}),t?.needs_key!==!1&&(0,Oa.jsx)(Bl,{label:"New API key of the provider",value:c,onChange:s,required:u,placeholder:e.
masked_key??void 0,about:u?"A stored key never travels to a new host by itself: enter it again.":"Leave it empty to keep the stored one."}),(0,Oa.jsx)(Ul,{value:f,
onChange:d,provider:t}),(0,Oa.jsx)($a,{label:"Description",value:i,onChange:x=>l(x.currentTarget.value),autosize:!0,minRows:1,maxRows:4,maxLength:1024})]})}var qm=h(U(),1);var sa=h(w(),1);function L2({row:e,close:a}){let t=N2(e.slug);return t.data?(0,sa.jsx)(Wk,{row:e,found:t.data,close:a}):(0,sa.jsx)(na,{title:`Models of ${e.name}`,
action:"Save",ready:!1,save:()=>Promise.resolve(),close:a,children:t.error?(0,sa.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}):(0,sa.jsx)(qe,{height:300,radius:"\
md"})})}function Wk({row:e,found:a,close:t}){let[n,o]=(0,qm.useState)(a.allow_all_models),[r,i]=(0,qm.useState)(new Set(a.models.filter(g=>g.enabled).map(g=>g.slug))),
[l,c]=(0,qm.useState)(""),s=ln()("organisation_integrations.update"),f=Eo(e.slug,"/models"),d=a.models.filter(g=>`${g.slug} ${g.name}`.toLowerCase().includes(l.
toLowerCase())),m=()=>J("PUT",f,{allow_all_models:n,models:n?[]:a.models.filter(g=>g.enabled!==r.has(g.slug)).map(g=>({slug:g.slug,enabled:r.has(g.slug)}))},f,Lg),
u=(g,x)=>{let S=new Set(r);x?S.add(g):S.delete(g),i(S)};return(0,sa.jsxs)(na,{title:`Models of ${e.name}`,action:"Save",ready:s,save:m,close:t,children:[(0,sa.jsx)(
St,{label:"Every model",description:"Models that the provider adds later included. Off: only those that are ticked; a call of another is refused with 400.",checked:n,
disabled:!s,onChange:g=>o(g.currentTarget.checked)}),!n&&(0,sa.jsxs)(sa.Fragment,{children:[(0,sa.jsxs)(k,{justify:"space-between",align:"flex-end",children:[(0,sa.jsx)(
D,{"aria-label":"Search models",placeholder:`Search ${a.models.length} models`,leftSection:(0,sa.jsx)(Ha,{size:16}),value:l,onChange:g=>c(g.currentTarget.value),
style:{flex:1}}),(0,sa.jsxs)(y,{size:"sm",c:"dimmed",children:[r.size," on"]})]}),(0,sa.jsx)(Go.Autosize,{mah:"52vh",type:"auto",scrollbars:"y",children:(0,sa.jsxs)(
T,{gap:8,py:4,children:[d.map(g=>(0,sa.jsx)(Xl,{label:g.slug,checked:r.has(g.slug),disabled:!s,onChange:x=>u(g.slug,x.currentTarget.checked)},g.slug)),d.length===
0&&(0,sa.jsx)(y,{size:"sm",c:"dimmed",children:"No model matches. One that is not listed can be added over the API."})]})})]})]})}var Xa=h(w(),1);function q2(){let e=Um(),a=Rn().data?.data??[],[t,n]=(0,G2.useState)(null),o=()=>n(null),r=c=>a.find(s=>s.slug===c)?.name??c,i=c=>c.type==="orga\
nisation";return(0,Xa.jsxs)(ke,{title:"Integrations",about:"A provider’s credential, entered once for the whole organisation. Workspaces use it through provider\
s of their own, and never see it.",actions:(0,Xa.jsx)(Sr,{scope:"organisation_integrations.create",run:()=>n({kind:"add"}),children:"Add integration"}),children:[
(0,Xa.jsx)(_n,{label:"Integrations",found:e,keyOf:c=>c.id,nameOf:c=>c.name,texts:c=>[c.name,c.slug,c.ai_provider_id,c.description],acts:[{name:"Models",icon:Qg,
run:c=>n({kind:"models",row:c})},{name:"Workspaces",icon:ki,for:i,run:c=>n({kind:"access",row:c})},{name:"Edit",icon:Bn,scope:"organisation_integrations.update",
run:c=>n({kind:"edit",row:c})},{name:"Delete…",icon:Ka,scope:"organisation_integrations.delete",danger:!0,run:c=>n({kind:"delete",row:c})}],cells:[{name:"Name",
least:190,show:c=>(0,Xa.jsx)(xn,{name:c.name,about:c.description})},{name:"Slug",width:200,show:c=>(0,Xa.jsx)("span",{className:"mono wrap",children:c.slug})},{
name:"Provider",width:150,show:c=>r(c.ai_provider_id)},{name:"Owned by",width:140,show:c=>(0,Xa.jsx)(ue,{variant:"light",color:i(c)?void 0:"gray",tt:"none",children:i(
c)?"Organisation":"Workspace"})},{name:"Created",width:120,from:"lg",show:c=>(0,Xa.jsx)(ne,{at:c.created_at})},{name:"Status",width:110,show:c=>(0,Xa.jsx)(hn,{status:c.
status})}],empty:{icon:(0,Xa.jsx)(Ei,{size:26}),title:"No integration yet",about:"Enter a provider’s key here once, open it to workspaces and models, and each t\
eam gets a provider to call."}}),t?.kind==="add"&&(0,Xa.jsx)(B2,{close:o}),t?.kind==="edit"&&(0,Xa.jsx)(U2,{row:t.row,close:o}),t?.kind==="models"&&(0,Xa.jsx)(L2,
{row:t.row,close:o}),t?.kind==="access"&&(0,Xa.jsx)(D2,{row:t.row,close:o}),t?.kind==="delete"&&(0,Xa.jsx)(ma,{title:`Delete ${t.row.name}?`,action:"Delete inte\
gration",close:o,run:()=>J("DELETE",Eo(t.row.slug),void 0,Co),children:"Its credential is gone for good. Providers that people made on it must be deleted first;\
 the gateway names them."})]})}var Np=h(U(),1);var Hm=h(U(),1);function Ll(e){let[a]=(0,Hm.useState)(()=>new URLSearchParams(window.location.hash.slice(1)).get("token")??"");return(0,Hm.useEffect)(()=>{window.
location.hash&&window.history.replaceState(null,"",e)},[e]),a}var H2=h(U(),1);var Cr=h(w(),1);function Km({size:e=28}){return(0,Cr.jsxs)("svg",{width:e,height:e,viewBox:"0 0 32 32","aria-hidden":"true",focusable:"false",children:[(0,Cr.jsx)(
"rect",{width:"32",height:"32",rx:"8",fill:"#0b788b"}),(0,Cr.jsxs)("g",{fill:"none",stroke:"#fff",strokeLinecap:"round",strokeLinejoin:"round",children:[(0,Cr.jsx)(
"path",{d:"M7 7.5v12M25 7.5v12",strokeWidth:"2.6"}),(0,Cr.jsx)("path",{d:"M7 10.5 15 14v5.6M25 10.5 17 14v5.6",strokeWidth:"2.4"}),(0,Cr.jsx)("path",{d:"M5.5 24\
.2c1.75 0 1.75-1.5 3.5-1.5s1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5",stroke:"#a8e1ea",strokeWidth:"2.2"})]})]})}var Mo=h(w(),1);function rt({title:e,about:a,children:t}){return(0,H2.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,Mo.jsx)("main",{className:"door\
way",children:(0,Mo.jsxs)(T,{w:"100%",maw:420,gap:"lg",children:[(0,Mo.jsxs)(T,{align:"center",gap:"xs",ta:"center",children:[(0,Mo.jsx)(Km,{size:52}),(0,Mo.jsx)(
da,{order:1,size:"h2",children:e}),(0,Mo.jsx)(y,{c:"dimmed",size:"sm",component:"div",children:a})]}),(0,Mo.jsx)(Ce,{p:"lg",radius:"lg",shadow:"xs",children:t})]})})}var Sn=h(w(),1);function K2(){let e=Ll("/invite"),[,a]=ae(),[t,n]=(0,Np.useState)(""),[o,r]=(0,Np.useState)(""),i=G({gcTime:0,mutationFn:async()=>{let c=await M(
"POST","/v1/invites/accept",{token:e,name:t.trim(),password:o});await M("POST",le,{email:c.email,password:o})},onSuccess:async()=>{r(""),a("/"),await He(le)}});
return e?(0,Sn.jsx)(rt,{title:"Join Lockgate",about:"You were invited. Choose a password, and you are in.",children:(0,Sn.jsx)("form",{onSubmit:c=>{c.preventDefault(),
i.mutate()},children:(0,Sn.jsxs)(T,{children:[(0,Sn.jsx)(D,{label:"Your name",value:t,onChange:c=>n(c.currentTarget.value),autoComplete:"name",autoFocus:!0}),(0,Sn.jsx)(
kr,{label:"Password",value:o,onChange:r}),(0,Sn.jsx)(N,{error:i.error}),(0,Sn.jsx)(A,{type:"submit",size:"md",loading:i.isPending,disabled:!Wn(o),children:"Join"})]})})}):
(0,Sn.jsx)(rt,{title:"This link is not whole",about:"Open it again from the message that you got, or ask for a new one.",children:(0,Sn.jsx)(be,{component:Y,href:"\
/",children:"Go to the login"})})}var Rp=h(U(),1);var Op=h(U(),1);var Gt=h(w(),1),e4=864e5,Y2=[{value:"",label:"Never"},{value:"7",label:"In 7 days"},{value:"30",label:"In 30 days"},{value:"90",label:"In 90 days"},{value:"365",
label:"In a year"}];function Ym(e){return e?/^\d+$/.test(e)?new Date(Date.now()+Number(e)*e4).toISOString():e:null}function jm(e,a={config:"",override:!0}){let t={
...e.config===a.config?{}:{config_id:e.config||null},...e.override===a.override?{}:{allow_config_override:e.override}};return Object.keys(t).length>0?{defaults:t}:
{}}function Vm({value:e,change:a,routes:t}){let n=Qo(e.expires&&!/^\d+$/.test(e.expires)?e.expires:null),o=n?[{value:e.expires,label:Un(n)},...Y2]:Y2;return(0,Gt.jsxs)(
T,{children:[(0,Gt.jsx)(D,{label:"Name",placeholder:"checkout-service",value:e.name,onChange:r=>a({name:r.currentTarget.value}),required:!0,maxLength:100,"data-\
autofocus":!0}),(0,Gt.jsx)(D,{label:"Description",placeholder:"Who uses it, and what for",value:e.description,onChange:r=>a({description:r.currentTarget.value}),
maxLength:400}),(0,Gt.jsx)(Je,{label:"Expires",data:o,value:e.expires,onChange:r=>a({expires:r??""}),allowDeselect:!1}),(0,Gt.jsx)(vi,{label:"Allowed addresses",
description:"IP addresses or CIDR blocks. Empty: from anywhere.",placeholder:e.allowedIps.length>0?void 0:"203.0.113.7, 10.0.0.0/8",value:e.allowedIps,onChange:r=>a(
{allowedIps:r}),splitChars:[","," "],acceptValueOnBlur:!0}),t&&(0,Gt.jsx)(a4,{value:e,change:a})]})}function a4({value:e,change:a}){let t=xi().data?.data??[],o=t.
filter(l=>l.status==="active"||l.slug===e.config).map(l=>({value:l.slug,label:`${l.name} (${l.slug})`})),r=e.config&&!o.some(l=>l.value===e.config)?[{value:e.config,
label:e.config}]:[],i=t.find(l=>l.is_default===1);return(0,Gt.jsxs)(Gt.Fragment,{children:[(0,Gt.jsx)(Je,{label:"Default config",description:"For calls that bri\
ng none of their own.",data:[{value:"",label:i?`None of its own (the workspace’s: ${i.name})`:"None"},...o,...r],value:e.config,onChange:l=>a({config:l??""}),
allowDeselect:!1,searchable:!0,nothingFoundMessage:"No config matches"}),(0,Gt.jsx)(St,{label:"Calls may bring a config of their own",description:"Off: a call t\
hat brings one is refused, and the key makes only keys with the same config.",checked:e.override,onChange:l=>a({override:l.currentTarget.checked})})]})}var j2=h(U(),1);var je=h(w(),1);function Im({scopes:e,value:a,onChange:t}){let[n,o]=(0,j2.useState)(""),r=new Set(a),i=e.filter(s=>s.scope.includes(n.trim().toLowerCase().replaceAll(
" ","_"))),l=[...new Set(i.map(s=>s.resource))],c=(s,f)=>{let d=new Set(r);for(let m of s)f?d.add(m):d.delete(m);t(e.map(m=>m.scope).filter(m=>d.has(m)))};return(0,je.jsxs)(
T,{gap:"xs",children:[(0,je.jsxs)(k,{justify:"space-between",gap:"xs",children:[(0,je.jsxs)(y,{size:"sm",fw:500,children:["Scopes"," ",(0,je.jsxs)(y,{span:!0,size:"\
sm",c:"dimmed","aria-live":"polite",children:[a.length," of ",e.length]})]}),(0,je.jsxs)(k,{gap:4,children:[(0,je.jsx)(A,{size:"compact-xs",variant:"subtle",onClick:()=>t(
e.filter(s=>s.default).map(s=>s.scope)),children:"Sensible defaults"}),(0,je.jsx)(A,{size:"compact-xs",variant:"subtle",onClick:()=>t(e.map(s=>s.scope)),children:"\
All"}),(0,je.jsx)(A,{size:"compact-xs",variant:"subtle",onClick:()=>t([]),children:"None"})]})]}),(0,je.jsx)(D,{size:"xs","aria-label":"Search scopes",placeholder:"\
Search scopes",leftSection:(0,je.jsx)(Ha,{size:14}),value:n,onChange:s=>o(s.currentTarget.value)}),(0,je.jsx)(Ce,{radius:"md",children:(0,je.jsx)(Go.Autosize,{mah:300,
type:"auto",viewportProps:{tabIndex:0,"aria-label":"Scopes"},children:(0,je.jsxs)(T,{gap:"sm",p:"sm",children:[l.length===0&&(0,je.jsx)(y,{size:"sm",c:"dimmed",
children:"No scope matches."}),l.map(s=>(0,je.jsx)(t4,{name:s,scopes:i.filter(f=>f.resource===s),chosen:r,set:c},s))]})})})]})}function t4({name:e,scopes:a,chosen:t,
set:n}){let o=a.map(i=>i.scope),r=o.filter(i=>t.has(i)).length;return(0,je.jsxs)("fieldset",{className:"bare",children:[(0,je.jsx)("legend",{className:"sr-only",
children:Ln(e)}),(0,je.jsx)(Xl,{size:"xs",fw:600,label:Ln(e),checked:r===o.length,indeterminate:r>0&&r<o.length,onChange:i=>n(o,i.currentTarget.checked)}),(0,je.jsx)(
On,{cols:{base:2,xs:4},spacing:4,verticalSpacing:4,mt:6,pl:26,children:a.map(i=>(0,je.jsx)(Xl,{size:"xs",label:i.action,"aria-label":`${Ln(e)}: ${i.action}`,checked:t.
has(i.scope),onChange:l=>n([i.scope],l.currentTarget.checked)},i.scope))})]})}var qt=h(w(),1);function V2({row:e,close:a}){let t=e.expires_at??"",n={config:e.defaults?.config_id??"",override:e.allow_config_override!==0},[o,r]=(0,Op.useState)(
{name:e.name,description:e.description??"",expires:t,allowedIps:e.allowed_ips??[],...n}),[i,l]=(0,Op.useState)(e.scopes),c=Es(e.type),s=G({mutationFn:()=>M("PUT",
`${wi}/${encodeURIComponent(e.id)}`,{name:o.name.trim(),description:o.description.trim(),scopes:i,allowed_ips:o.allowedIps,...o.expires===t?{}:{expires_at:Ym(o.
expires)},...jm(o,n)}),onSuccess:()=>(a(),io())}),f=d=>{d.preventDefault(),s.mutate()};return(0,qt.jsx)(Ga,{opened:!0,onClose:a,title:`Edit ${e.name}`,size:"lg",
closeButtonProps:{"aria-label":"Close"},children:(0,qt.jsx)("form",{onSubmit:f,children:(0,qt.jsxs)(T,{children:[(0,qt.jsx)(Vm,{value:o,change:d=>r({...o,...d}),
routes:e.type!=="organisation-service"}),(0,qt.jsx)(N,{error:c.error,retry:()=>{c.refetch()}}),c.isPending?(0,qt.jsx)(qe,{height:360,radius:"md"}):(0,qt.jsx)(Im,
{scopes:c.data?.data??[],value:i,onChange:l}),(0,qt.jsx)(N,{error:s.error}),(0,qt.jsxs)(k,{justify:"flex-end",className:"drawer-foot",children:[(0,qt.jsx)(A,{variant:"\
default",onClick:a,children:"Cancel"}),(0,qt.jsx)(A,{type:"submit",loading:s.isPending,disabled:!o.name.trim()||i.length===0,children:"Save"})]})]})})})}var Ht=h(w(),1),Mp=e=>`${wi}/${encodeURIComponent(e.id)}`;async function n4(e,a){let t=await M("POST",`${Mp(e)}/rotate`),n=Qo(t.key_transition_expires_at),o=n?`\
The previous secret works until ${Un(n)}. Leaked? Choose "Revoke the previous secret" in the key's menu.`:void 0;a({made:t,name:`New secret of ${e.name}`,scopes:e.
scopes,note:o}),await io()}async function I2(e,a){await M(e,a),await io()}function Q2({act:{kind:e,row:a},close:t,show:n}){switch(e){case"edit":return(0,Ht.jsx)(
V2,{row:a,close:t});case"rotate":return(0,Ht.jsxs)(ma,{title:`Rotate ${a.name}?`,action:"Rotate",danger:!1,close:t,run:()=>n4(a,n),children:["The key gets a new\
 secret, shown once. The present secret ",(0,Ht.jsxs)("span",{className:"mono",children:["…",a.tail]})," goes on working for 30 minutes, so that nothing break\
s while you replace it."]});case"cut":return(0,Ht.jsxs)(ma,{title:"Revoke the previous secret?",action:"Revoke it now",close:t,run:()=>I2("POST",`${Mp(a)}/revok\
e-previous`),children:["If ",a.name," was rotated less than 30 minutes ago, the secret before that still works. Whoever uses it is refused within a second, open\
 streams included. The newest secret, ",(0,Ht.jsxs)("span",{className:"mono",children:["…",a.tail]}),", is not touched."]});case"delete":return(0,Ht.jsx)(ma,{
title:`Delete ${a.name}?`,action:"Delete key",close:t,run:()=>I2("DELETE",Mp(a)),children:(0,Ht.jsxs)(T,{gap:"xs",children:[(0,Ht.jsxs)(y,{size:"sm",children:["\
Everything that uses ",(0,Ht.jsx)("span",{className:"mono",children:a.key})," is refused within a second, and its open streams are cut. This cannot be undone; i\
ts logs stay."]}),(0,Ht.jsxs)(y,{size:"sm",c:"dimmed",children:["Last used ",(0,Ht.jsx)(ne,{at:a.last_used_at,never:"never"}),"."]})]})})}}var Zm=h(U(),1);var Qm=[{value:"workspace-service",label:"An app or service",short:"Service",about:"Calls models in this workspace.",path:"workspace/service",scope:"workspace_s\
ervice_api_keys.create"},{value:"workspace-user",label:"Me",short:"Personal",about:"Can never do more than you can. It ends when you leave.",path:"workspace/use\
r",scope:"workspace_user_api_keys.create"},{value:"organisation-service",label:"Administration",short:"Admin",about:"Manages the organisation. It can never call\
 a model.",path:"organisation/service",scope:"organisation_service_api_keys.create"}],Xm=e=>Qm.find(a=>a.value===e);var Za=h(w(),1);function X2({close:e,done:a}){let t=_a().data,n=Mn(),o=new Set(t?.scopes),[r,i]=(0,Zm.useState)(Qm.find(S=>o.has(S.scope))?.value??"workspace-se\
rvice"),[l,c]=(0,Zm.useState)({name:"",description:"",expires:"",allowedIps:[],config:"",override:!0}),[s,f]=(0,Zm.useState)({}),d=Es(r),m=d.data?.data??[],u=s[r]??
m.filter(S=>S.default).map(S=>S.scope),g=G({gcTime:0,mutationFn:()=>M("POST",`${wi}/${Xm(r)?.path}`,{name:l.name.trim(),...l.description.trim()?{description:l.description.
trim()}:{},scopes:u,...r==="organisation-service"?{}:{workspace_id:n||t?.workspaces[0]?.id},...r==="workspace-user"?{user_id:t?.user.id}:{},...l.expires?{expires_at:Ym(
l.expires)}:{},...l.allowedIps.length>0?{allowed_ips:l.allowedIps}:{},...r==="organisation-service"?{}:jm(l)}),onSuccess:S=>{io(),a({made:S,name:`Key ${l.name.trim()}`,
scopes:u})}});return(0,Za.jsx)(Ga,{opened:!0,onClose:e,title:"Create an API key",size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,Za.jsx)("form",{onSubmit:S=>{
S.preventDefault(),g.mutate()},children:(0,Za.jsxs)(T,{children:[(0,Za.jsx)(hu.Group,{label:"Who is it for?",value:r,onChange:S=>i(S),children:(0,Za.jsx)(T,{gap:"\
xs",mt:6,children:Qm.map(S=>(0,Za.jsx)(hu,{value:S.value,label:S.label,description:o.has(S.scope)?S.about:`You lack the scope ${S.scope}.`,disabled:!o.has(S.scope)},
S.value))})}),(0,Za.jsx)(Vm,{value:l,change:S=>c({...l,...S}),routes:r!=="organisation-service"}),(0,Za.jsx)(N,{error:d.error,retry:()=>{d.refetch()}}),d.isPending?
(0,Za.jsx)(qe,{height:360,radius:"md"}):(0,Za.jsx)(Im,{scopes:m,value:u,onChange:S=>f({...s,[r]:S})}),(0,Za.jsx)(N,{error:g.error}),(0,Za.jsxs)(k,{justify:"flex\
-end",className:"drawer-foot",children:[(0,Za.jsx)(A,{variant:"default",onClick:e,children:"Cancel"}),(0,Za.jsx)(A,{type:"submit",loading:g.isPending,disabled:!l.
name.trim()||u.length===0,children:"Create key"})]})]})})})}var Q=h(w(),1),Z2=[{name:"Name",least:170},{name:"Kind",width:110},{name:"Key",width:170},{name:"Scopes",width:100},{name:"Last used",width:130},{name:"Expires",
width:120},{name:"Status",width:110},{name:"Actions",width:56,silent:!0}];function P2({rows:e,loading:a,act:t}){return(0,Q.jsxs)(Ia,{label:"API keys",columns:Z2,
loading:a,minWidth:900,children:[e.length===0&&(0,Q.jsx)(C.Tr,{children:(0,Q.jsx)(C.Td,{colSpan:Z2.length,children:(0,Q.jsx)(y,{size:"sm",c:"dimmed",ta:"center",
py:"md",children:"No key matches."})})}),e.map(n=>(0,Q.jsxs)(C.Tr,{children:[(0,Q.jsxs)(C.Td,{children:[(0,Q.jsx)(y,{size:"sm",fw:550,className:"wrap",children:n.
name}),n.description&&(0,Q.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:n.description})]}),(0,Q.jsx)(C.Td,{children:Xm(n.type)?.short??n.type}),
(0,Q.jsx)(C.Td,{className:"mono nowrap",children:n.key}),(0,Q.jsx)(C.Td,{children:(0,Q.jsx)(ro,{label:(0,Q.jsx)(o4,{scopes:n.scopes}),multiline:!0,maw:360,children:(0,Q.jsx)(
"span",{tabIndex:0,children:n.scopes.length})})}),(0,Q.jsx)(C.Td,{children:(0,Q.jsx)(ne,{at:n.last_used_at,never:"Never"})}),(0,Q.jsx)(C.Td,{children:(0,Q.jsx)(
ne,{at:n.expires_at,never:"Never"})}),(0,Q.jsx)(C.Td,{children:(0,Q.jsx)(hn,{status:n.status})}),(0,Q.jsx)(C.Td,{children:(0,Q.jsx)(r4,{row:n,act:t})})]},n.id))]})}
function o4({scopes:e}){let a=e.slice(0,12);return(0,Q.jsxs)(y,{size:"xs",className:"wrap",children:[a.join(", "),e.length>a.length?` and ${e.length-a.length} m\
ore`:""]})}function r4({row:e,act:a}){return(0,Q.jsxs)(R,{children:[(0,Q.jsx)(R.Target,{children:(0,Q.jsx)(ba,{variant:"subtle",color:"gray","aria-label":`Actio\
ns for ${e.name}`,children:(0,Q.jsx)(jo,{size:18})})}),(0,Q.jsxs)(R.Dropdown,{children:[(0,Q.jsx)(R.Item,{leftSection:(0,Q.jsx)(Bn,{size:16}),onClick:()=>a({kind:"\
edit",row:e}),children:"Edit"}),(0,Q.jsx)(R.Item,{leftSection:(0,Q.jsx)(Bs,{size:16}),onClick:()=>a({kind:"rotate",row:e}),children:"Rotate…"}),(0,Q.jsx)(R.Item,
{leftSection:(0,Q.jsx)(Fg,{size:16}),onClick:()=>a({kind:"cut",row:e}),children:"Revoke the previous secret…"}),(0,Q.jsx)(R.Divider,{}),(0,Q.jsx)(R.Item,{color:"\
red",leftSection:(0,Q.jsx)(Ka,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var va=h(w(),1);function $2(){let{action:e}=Dn(),[,a]=ae(),[t,n]=qa(),o=Ho(),[r,i]=(0,Rp.useState)(null),[l,c]=(0,Rp.useState)(null),s=(t.get("search")??"").toLowerCase(),
f=o.data?.data??[],d=f.filter(m=>i4(m,s));return(0,va.jsxs)(ke,{title:"API keys",about:"What authenticates to this gateway. Only digests are stored, so a key is\
 shown once; a change takes effect within a second.",actions:(0,va.jsx)(A,{component:Y,href:"/keys/new",leftSection:(0,va.jsx)(Vt,{size:16}),children:"Create ke\
y"}),children:[(0,va.jsx)(N,{error:o.error,retry:()=>{o.refetch()}}),o.isSuccess&&f.length===0&&(0,va.jsx)(on,{icon:(0,va.jsx)(Ti,{size:26}),title:"No API key y\
et",action:(0,va.jsx)(A,{component:Y,href:"/keys/new",variant:"light",children:"Create the first key"}),children:"Give each app and each person a key of their o\
wn: then each can be limited, watched and revoked alone."}),!o.error&&(o.isPending||f.length>0)&&(0,va.jsxs)(va.Fragment,{children:[(0,va.jsx)(D,{"aria-label":"\
Search keys",placeholder:"Search by name, tail or scope",leftSection:(0,va.jsx)(Ha,{size:16}),value:t.get("search")??"",onChange:m=>{let u=m.currentTarget.value;
n(u?{search:u}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,va.jsx)(P2,{rows:d,loading:o.isPending,act:i})]}),e==="new"&&(0,va.jsx)(X2,{close:()=>a("\
/keys"),done:m=>{c(m),a("/keys")}}),r&&(0,va.jsx)(Q2,{act:r,close:()=>i(null),show:c}),l&&(0,va.jsx)(Bm,{title:l.name,secret:l.made.key,scopes:l.scopes,note:l.note,
close:()=>c(null)})]})}function i4(e,a){return a?[e.name,e.tail,e.public_id,e.type,...e.scopes].some(t=>t.toLowerCase().includes(a)):!0}var Pm=h(U(),1);var Kt=h(w(),1);function J2({email:e,setEmail:a,back:t}){let n=G({mutationFn:()=>M("POST","/v1/password-reset",{email:e.trim()})});return(0,Kt.jsx)(rt,{title:"A\
 new password",about:"For who forgot theirs.",children:(0,Kt.jsx)("form",{onSubmit:r=>{r.preventDefault(),n.mutate()},children:(0,Kt.jsxs)(T,{children:[n.data?(0,Kt.jsx)(
y,{size:"sm",children:n.data.sent_by?"If this address has an account here, a link is on its way. It works once, for twenty minutes.":"This gateway sends no mail\
. Ask an owner or an admin of your organisation for a link, under Members."}):(0,Kt.jsxs)(Kt.Fragment,{children:[(0,Kt.jsx)(D,{label:"Email",type:"email",value:e,
onChange:r=>a(r.currentTarget.value),autoComplete:"username",autoFocus:!0}),(0,Kt.jsx)(N,{error:n.error}),(0,Kt.jsx)(A,{type:"submit",size:"md",loading:n.isPending,
disabled:!e.includes("@"),children:"Send me a link"})]}),(0,Kt.jsx)(be,{component:"button",type:"button",size:"sm",onClick:t,children:"Back to the login"})]})})})}var Dp=h(U(),1);var Yt=h(w(),1);function F2({methods:e,back:a}){let[t,n]=(0,Dp.useState)(!1),[o,r]=(0,Dp.useState)(""),i=G({mutationFn:f=>M("POST",`${le}/second-factor`,f),onSuccess:()=>He(
le)}),l=G({mutationFn:async()=>i.mutateAsync({credential:await El(await M("GET",`${le}/passkey/options`))})}),c=t||e.includes("totp");return(0,Yt.jsx)(rt,{title:"\
One more step",about:"Your password was right. Now your second factor.",children:(0,Yt.jsx)("form",{onSubmit:f=>{f.preventDefault(),i.mutate(t?{recovery_code:o.
trim()}:{code:o.replace(/\s/g,"")})},children:(0,Yt.jsxs)(T,{children:[e.includes("passkey")&&!t&&(0,Yt.jsx)(A,{size:"md",variant:e.includes("totp")?"default":"\
filled",leftSection:(0,Yt.jsx)(Si,{size:18}),loading:l.isPending,onClick:()=>l.mutate(),children:"Use a passkey"}),c&&(0,Yt.jsx)(D,{label:t?"Recovery code":"Cod\
e of your app",placeholder:t?"xxxx-xxxx-xxxx-xxxx":"123 456",value:o,onChange:f=>r(f.currentTarget.value),inputMode:t?"text":"numeric",autoComplete:"one-time-co\
de",autoFocus:!0,styles:{input:{fontFamily:"var(--mantine-font-family-monospace)"}}}),(0,Yt.jsx)(N,{error:i.error??l.error}),c&&(0,Yt.jsx)(A,{type:"submit",size:"\
md",loading:i.isPending&&!l.isPending,disabled:!o.trim(),children:"Log in"}),(0,Yt.jsxs)(k,{justify:"space-between",children:[(0,Yt.jsx)(be,{component:"button",
type:"button",size:"sm",onClick:a,children:"Back"}),e.includes("recovery_code")&&(0,Yt.jsx)(be,{component:"button",type:"button",size:"sm",onClick:()=>{r(""),n(
!t)},children:t?"Use the second factor":"Lost it? Use a recovery code"})]})]})})})}var Ve=h(w(),1);function W2(){let[e]=qa(),[a,t]=(0,Pm.useState)(e.has("second_factor")?{kind:"second",methods:["passkey","totp","recovery_code"]}:{kind:"start"}),
[n,o]=(0,Pm.useState)("");return a.kind==="second"?(0,Ve.jsx)(F2,{methods:a.methods,back:()=>t({kind:"start"})}):a.kind==="forgot"?(0,Ve.jsx)(J2,{email:n,setEmail:o,
back:()=>t({kind:"start"})}):(0,Ve.jsx)(l4,{email:n,setEmail:o,go:t})}function l4({email:e,setEmail:a,go:t}){let[n,o]=(0,Pm.useState)(""),[r]=qa(),i=G({mutationFn:()=>M(
"POST",le,{email:e.trim(),password:n}),onSuccess:d=>{if(o(""),d.object==="second_factor")t({kind:"second",methods:d.methods??[]});else return He(le)}}),l=G({mutationFn:async()=>{
let d=await El(await M("GET",`${le}/passkey/options`));await M("POST",`${le}/passkey`,{credential:d})},onSuccess:()=>He(le)}),c=G({mutationFn:async()=>{let{redirect_url:d}=await M(
"POST",`${le}/sso/start`,{email:e.trim(),return_to:"/"});if(d===null)throw new Error("There is no single sign-on for this address. Log in with your password.");
window.location.assign(d)}}),s=d=>{d.preventDefault(),i.mutate()},f=r.get("sso");return(0,Ve.jsx)(rt,{title:"Log in",about:"To the console of this Lockgate gate\
way.",children:(0,Ve.jsxs)(T,{children:[f&&(0,Ve.jsx)(La,{color:"red",variant:"light",role:"alert",children:c4[f]??"Logging in through your organisation did not\
 work. Try again, or ask an owner."}),(0,Ve.jsx)("form",{onSubmit:s,children:(0,Ve.jsxs)(T,{children:[(0,Ve.jsx)(D,{label:"Email",type:"email",value:e,onChange:d=>a(
d.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"username webauthn",autoFocus:!0}),(0,Ve.jsx)(ut,{label:"Password",value:n,onChange:d=>o(d.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}}),(0,Ve.jsx)(N,{error:i.
error??l.error??c.error}),(0,Ve.jsx)(A,{type:"submit",size:"md",loading:i.isPending,disabled:!e||!n,children:"Log in"})]})}),(0,Ve.jsx)(ys,{label:"or"}),(0,Ve.jsxs)(
k,{grow:!0,children:[(0,Ve.jsx)(A,{variant:"default",leftSection:(0,Ve.jsx)(fv,{size:17}),loading:c.isPending,disabled:!e.includes("@"),onClick:()=>c.mutate(),children:"\
Single sign-on"}),Cl()&&(0,Ve.jsx)(A,{variant:"default",leftSection:(0,Ve.jsx)(Si,{size:17}),loading:l.isPending,onClick:()=>l.mutate(),children:"Passkey"})]}),
(0,Ve.jsx)(y,{size:"sm",ta:"center",children:(0,Ve.jsx)(be,{component:"button",type:"button",size:"sm",onClick:()=>t({kind:"forgot"}),children:"Forgot your pass\
word?"})})]})})}var c4={expired:"Logging in through your organisation took too long. Begin again.",denied:"Your organisation’s login did not let you in.",provider:"\
Your organisation’s login could not be asked. Try again in a minute.",not_invited:"You are not a member here yet. Ask an owner or an admin to invite you.",domain:"\
Your address is not of a domain that may enter here.",unverified:"Your organisation’s login has not verified your address.",taken:"Your address belongs to an \
account that is not linked to your organisation’s login. Ask an owner.",disabled:"Your account here is disabled. Ask an owner or an admin."};var _5=h(U(),1);var e5=h(U(),1);var kt=h(w(),1),s4=[{value:"any",label:"Any outcome"},{value:"ok",label:"Succeeded"},{value:"failed",label:"Failed"}];function a5({filter:e,change:a,live:t,setLive:n,
density:o,setDensity:r}){return(0,kt.jsxs)(k,{gap:"sm",mb:"md",align:"flex-start",children:[(0,kt.jsx)(Je,{"aria-label":"Time range",data:Ag,value:e.range,onChange:i=>a(
{...e,range:i}),allowDeselect:!1,w:165}),(0,kt.jsx)(Je,{"aria-label":"Outcome",data:s4,value:e.outcome||"any",onChange:i=>a({...e,outcome:i==="any"?"":i}),allowDeselect:!1,
w:145}),(0,kt.jsx)(d4,{filter:e,change:a}),(0,kt.jsxs)(k,{gap:"sm",h:36,wrap:"nowrap",children:[(0,kt.jsx)(St,{label:"Live",checked:t,onChange:i=>n(i.currentTarget.
checked)}),(0,kt.jsx)(ro,{label:o==="normal"?"Denser rows":"Roomier rows",children:(0,kt.jsx)(ba,{variant:"default",size:36,"aria-label":o==="normal"?"Denser ro\
ws":"Roomier rows",onClick:()=>r(o==="normal"?"dense":"normal"),children:o==="normal"?(0,kt.jsx)(Vg,{size:17}):(0,kt.jsx)(jg,{size:17})})})]})]})}function d4({filter:e,
change:a}){let[t,n]=(0,e5.useState)(""),o=_i().data?.data??[],r=s=>s.startsWith("@")?s.slice(s.indexOf("/")+1):s,i=[...new Set([...["200","400","401","429","500",
"502"].map(s=>`status:${s}`),...o.map(s=>`model:${r(s.id)}`)])],l=Og(e),c=s=>{let f=s.map(Ng);f.includes(null)||(a(Mg(e,f)),n(""))};return(0,kt.jsx)(vi,{"aria-l\
abel":"Filters",leftSection:(0,kt.jsx)(Os,{size:16}),placeholder:l.length>0?void 0:"model:…  status:429  trace:…  _user=ann",value:l,onChange:c,searchValue:t,
onSearchChange:n,data:t?i:Eg.map(s=>({value:`${s}:`,label:`${s}:`})),onOptionSubmit:s=>{s.endsWith(":")&&setTimeout(()=>n(s))},clearable:!0,clearButtonProps:{"a\
ria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var Bp=null,t5=e=>{Bp=e};function n5(){let e=Bp;return Bp=null,e}function Jm(e){try{return JSON.parse(e)}catch{return null}}function $m(e){let a=Array.isArray(e.content)?e.content.map(n=>n.text??`[${n.type??"part"}]`).join(`
`):e.content??"",t=(e.tool_calls??[]).map(n=>`→ ${n.function?.name??"?"}(${n.function?.arguments??""})`);return[e.reasoning_content??"",a,...t].filter(Boolean).
join(`
`)}function Fm(e){let a=Jm(e);if(!a)return[];let t=(a.messages??[]).map(n=>({role:n.role??"user",text:$m(n)}));a.instructions&&t.unshift({role:"system",text:a.instructions});
for(let n of[a.prompt,a.input])for(let o of n===void 0?[]:Array.isArray(n)?n:[n])t.push(typeof o=="string"?{role:"user",text:o}:{role:o.role??"user",text:$m(o)});
return t}function m4(e){return e.split(/\r?\n/).filter(a=>a.startsWith("data:")&&!a.includes("[DONE]")).map(a=>Jm(a.slice(5))).filter(a=>a!==null)}function o5(e){
return e.error?typeof e.error=="string"?e.error:e.error.message??e.message??"":""}function r5(e){let a=Jm(e);if(a){let i=o5(a);return i?[{role:"error",text:i}]:
(a.choices??[]).map(l=>({role:l.message?.role??"assistant",text:l.message?$m(l.message):l.text??""}))}let t=m4(e),n=t.map(i=>(i.choices??[]).map(l=>l.delta?$m(l.
delta):l.text??"").join("")),o=t.map(o5).find(Boolean),r=n.join("")?[{role:"assistant",text:n.join("")}]:[];return o?[...r,{role:"error",text:o}]:r}function i5(e){
let a=Jm(e);return a===null?e:JSON.stringify(a,null,2)}function l5(e){let a=[],t=0;return e.forEach((n,o)=>{o>0&&n.sent-t>=10&&a.push({kind:"wait",from:t,to:n.sent,nth:o}),t=Math.max(t,n.sent+n.took),a.push({kind:"a\
ttempt",from:n.sent,to:n.sent+n.took,attempt:n,nth:o+1})}),a}function c5(e){if(!(e>0))return[0];let a=e/5,t=10**Math.floor(Math.log10(a)),n=([1,2,5,10].find(o=>o*
t>=a)??10)*t;return Array.from({length:Math.floor(e/n+1e-9)+1},(o,r)=>Number((r*n).toPrecision(12)))}var ve=h(w(),1),u4={hit:"The answer came from the cache.","semantic hit":"The answer to a question of the same meaning came from the cache.",miss:"The cache did\
 not have it.","semantic miss":"The cache had neither it nor anything of the same meaning.",refresh:"The cache was told to ask again."};function s5({log:e}){let a=l5(
e.tries),t=Math.max(e.timings.total,...a.map(r=>r.to)),n=c5(t),o=r=>r.status>=200&&r.status<300&&r.fault==="";return(0,ve.jsxs)(T,{gap:"md",children:[(e.cache||
e.continued)&&(0,ve.jsxs)(k,{gap:"xs",children:[e.cache&&(0,ve.jsxs)(ue,{variant:"light",radius:"sm",tt:"none",color:e.cache.includes("hit")?"teal":"gray",children:[
"Cache: ",e.cache]}),e.continued&&(0,ve.jsx)(ue,{variant:"light",radius:"sm",tt:"none",color:"yellow",children:"Continued by another target"}),(0,ve.jsxs)(y,{size:"\
sm",c:"dimmed",children:[u4[e.cache]??""," ",e.continued&&"Its stream broke, and the next target went on where it stopped."]})]}),e.tries.length===0?(0,ve.jsx)(
y,{size:"sm",c:"dimmed",children:e.cache.includes("hit")?"No provider was asked.":"One target was asked once: its stages are under Timing."}):(0,ve.jsxs)("div",
{className:"attempts",role:"table","aria-label":"Attempts",children:[a.map(r=>(0,ve.jsx)(f4,{lane:r,total:t,marks:n,good:o},`${r.kind}-${r.nth}`)),(0,ve.jsxs)("\
div",{className:"attempt",role:"presentation",children:[(0,ve.jsx)("span",{}),(0,ve.jsx)("div",{className:"axis","aria-hidden":"true",children:n.map(r=>(0,ve.jsx)(
"span",{"data-edge":r===0?"start":r/t>.92?"end":void 0,style:{left:`${r/t*100}%`},children:r===0?"0":Re(r)},r))}),(0,ve.jsx)("span",{})]})]})]})}function f4({lane:e,
total:a,marks:t,good:n}){let o={left:`${e.from/a*100}%`,width:`${(e.to-e.from)/a*100}%`},{attempt:r}=e;return(0,ve.jsxs)("div",{className:r?"attempt":"attempt a\
ttempt-wait",role:"row",children:[(0,ve.jsx)("div",{role:"cell",style:{minWidth:0},children:r?(0,ve.jsx)(h4,{attempt:r,nth:e.nth}):"wait"}),(0,ve.jsxs)("div",{className:"\
track",role:"cell","aria-label":`from ${Re(e.from)} to ${Re(e.to)}`,children:[t.map(i=>(0,ve.jsx)("span",{className:"track-tick",style:{left:`${i/a*100}%`}},i)),
(0,ve.jsx)("span",{className:r?"track-bar":"track-wait","data-good":r?n(r):void 0,style:o})]}),(0,ve.jsx)(y,{size:r?"sm":"xs",ta:"right",role:"cell",className:"\
nowrap",children:Re(e.to-e.from)})]})}function h4({attempt:e,nth:a}){let t=e.status>=200&&e.status<300&&e.fault==="",n=e.credential?`@${e.credential}`:e.provider;
return(0,ve.jsxs)(ve.Fragment,{children:[(0,ve.jsxs)(k,{gap:6,wrap:"nowrap",children:[(0,ve.jsxs)(y,{size:"sm",fw:550,truncate:!0,title:Hs(e.path),children:[a,"\
. ",n||Hs(e.path)||"target"]}),(0,ve.jsx)(ue,{size:"sm",radius:"sm",variant:"light",color:t?"teal":"red",ff:"monospace",flex:"none",children:e.fault&&e.status<400?
e.fault:e.status||"—"})]}),(0,ve.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",children:[Hs(e.path),e.model,e.fault&&e.status>=400&&Ln(e.fault).toLowerCase()].
filter(Boolean).join(" · ")})]})}var to=h(w(),1);function d5({log:e}){let a=[...Fm(e.request.text),...r5(e.response.text)];return a.length===0?(0,to.jsx)(y,{size:"sm",c:"dimmed",children:e.request.
text||e.response.text?"This call is no conversation. Its bodies are in the other tabs.":"No bodies were kept for this call."}):(0,to.jsx)(T,{gap:0,children:a.map(
(t,n)=>(0,to.jsxs)("article",{className:`turn turn-${t.role}`,style:{margin:"0 0 14px",maxWidth:"none"},children:[(0,to.jsxs)(k,{justify:"space-between",mb:2,wrap:"\
nowrap",children:[(0,to.jsx)(y,{size:"xs",c:"dimmed",fw:600,children:Ln(t.role)}),t.text&&(0,to.jsx)(It,{text:t.text,label:`Copy ${t.role} text`})]}),(0,to.jsx)(
"div",{className:"wrap said",children:t.text||(0,to.jsx)(y,{span:!0,size:"sm",c:"dimmed",children:"Empty"})})]},n))})}var no=h(w(),1);function m5({log:e}){let a=e.tokensIn+e.tokensOut,t=[["Prompt",ra(e.tokensIn),e.tokensCached>0?`of them ${ra(e.tokensCached)} from the provider'\
s cache`:""],["Answer",ra(e.tokensOut),e.tokensReasoning>0?`of them ${ra(e.tokensReasoning)} for reasoning`:""],["Together",ra(a),e.estimated?"estimated: the pr\
ovider reported none":"as the provider reported"],["Cost",Qt(e.cost),p4(e,a)],["Bytes in",bu(e.bytesIn),"request body"],["Bytes out",bu(e.bytesOut),"answer"]];return(0,no.jsx)(
T,{children:(0,no.jsx)(C,{"aria-label":"Tokens and cost",highlightOnHover:!1,children:(0,no.jsx)(C.Tbody,{children:t.map(([n,o,r])=>(0,no.jsxs)(C.Tr,{children:[
(0,no.jsx)(C.Th,{scope:"row",w:110,children:n}),(0,no.jsx)(C.Td,{ta:"right",w:120,children:o}),(0,no.jsx)(C.Td,{children:(0,no.jsx)(y,{size:"sm",c:"dimmed",children:r})})]},
n))})})})}function p4(e,a){if(e.cost===null)return"no price is known for this model";if(e.cost===0)return e.provider==="local"?"the built-in model is free":"fre\
e";let t=a>0?`, ${Qt(e.cost/a*1e6)} per million tokens on average`:"";return`${Qt(e.cost)} / ${ra(a)} tokens${t}`}var oa=h(w(),1),g4={refused:"The gateway refused it.",upstream_error:"The provider answered with an error.",upstream_cut:"The provider broke off its answer.",client_gone:"\
The client left before the answer was complete.",timeout:"A deadline passed.",revoked:"The key was revoked while the answer was streaming.",drained:"The gateway\
 was stopping.",orphaned:"The worker process died during this call."};function u5({log:e}){let a=Ho().data?.data.find(o=>o.id===e.keyId),t=[["Time",Un(e.at)],["\
Took",Re(e.timings.total||e.ms)],["Tokens",`${ra(e.tokensIn)} in, ${ra(e.tokensOut)} out`],["Cost",Qt(e.cost)],["Provider",e.credential?`${e.provider} (@${e.credential}\
)`:e.provider||"–"],["API key",a?a.name:e.keyId?e.keyId.slice(0,13):"–"],["Client",[e.clientIp,e.sdk].filter(Boolean).join(", ")||"–"],["Streamed",e.streamed?
"Yes":"No"]],n=Object.entries(e.metadata);return(0,oa.jsxs)("div",{children:[(0,oa.jsxs)(k,{gap:"sm",mb:"sm",wrap:"nowrap",align:"flex-start",children:[(0,oa.jsx)(
Ni,{status:e.status,end:e.end}),(0,oa.jsxs)(y,{fw:600,className:"wrap",style:{flex:1},children:[e.model||e.modelAsked||e.path,(0,oa.jsxs)(y,{span:!0,c:"dimmed",
size:"sm",fw:400,display:"block",className:"mono",children:[e.method," ",e.path]})]})]}),e.end!=="complete"&&e.end&&(0,oa.jsx)(La,{color:e.ok?"yellow":"orange",
variant:"light",mb:"sm",p:"xs",children:(0,oa.jsxs)(y,{size:"sm",children:[g4[e.end]??Ln(e.end),e.error&&` Code ${e.error}.`,e.upstreamStatus>0&&e.upstreamStatus!==
e.status&&` The provider said ${e.upstreamStatus}.`]})}),(0,oa.jsx)(On,{cols:{base:2,xs:4},spacing:"sm",verticalSpacing:"xs",component:"dl",m:0,children:t.map(([
o,r])=>(0,oa.jsxs)("div",{children:[(0,oa.jsx)(y,{size:"xs",c:"dimmed",component:"dt",children:o}),(0,oa.jsx)(y,{size:"sm",component:"dd",m:0,className:"wrap",children:r})]},
o))}),(0,oa.jsxs)(k,{gap:6,mt:"sm",children:[(0,oa.jsx)(y,{size:"xs",c:"dimmed",children:"Trace"}),(0,oa.jsx)(Y,{href:`/logs?range=all&q=${encodeURIComponent(`t\
race:${e.traceId}`)}`,className:"mono trace",children:e.traceId}),(0,oa.jsx)(It,{text:e.traceId,label:"Copy trace id"})]}),n.length>0&&(0,oa.jsxs)(k,{gap:6,mt:4,
children:[(0,oa.jsx)(y,{size:"xs",c:"dimmed",children:"Metadata"}),n.map(([o,r])=>(0,oa.jsxs)(Y,{href:`/logs?range=all&q=${encodeURIComponent(`${o}=${r}`)}`,className:"\
mono trace",children:[o,"=",r]},o))]})]})}var Ma=h(w(),1);function v4({timings:e}){let t=[{name:"Check the key",about:"who calls, and whether they may",at:e.authenticated,tone:"own"},{name:"Receive the \
body",about:"from the client",at:e.received,tone:"own"},{name:"Plan and send",about:"choose the target, write to the provider",at:e.sent,tone:"own"},{name:"Wait\
 for the provider",about:"until its first byte",at:e.firstByte,tone:"provider"},{name:"Relay the answer",about:"until the last byte, record included",at:e.total,
tone:"provider"}].filter(n=>n.at>0).sort((n,o)=>n.at-o.at);return t.map((n,o)=>({...n,from:t[o-1]?.at??0,to:n.at}))}function f5({log:e}){let a=e.timings.total||
1,t=v4(e),n=t.filter(o=>o.tone==="own").reduce((o,r)=>o+r.to-r.from,0);return(0,Ma.jsxs)(T,{gap:"sm",children:[(0,Ma.jsxs)("div",{className:"waterfall",role:"ta\
ble","aria-label":"Timing",children:[t.map(o=>(0,Ma.jsxs)("div",{className:"stage",role:"row",children:[(0,Ma.jsxs)("div",{role:"cell",children:[(0,Ma.jsx)(y,{size:"\
sm",fw:550,children:o.name}),(0,Ma.jsx)(y,{size:"xs",c:"dimmed",children:o.about})]}),(0,Ma.jsxs)("svg",{width:"100%",height:"14",preserveAspectRatio:"none",viewBox:"\
0 0 1000 14","aria-hidden":"true",children:[(0,Ma.jsx)("rect",{x:"0",y:"6",width:"1000",height:"2",className:"rail"}),(0,Ma.jsx)("rect",{x:Math.min(o.from/a*1e3,
997),y:"0",width:Math.max((o.to-o.from)/a*1e3,3),height:"14",rx:"2",className:`bar-${o.tone}`})]}),(0,Ma.jsx)(y,{size:"sm",ta:"right",role:"cell",className:"now\
rap",children:Re(o.to-o.from)})]},o.name)),(0,Ma.jsxs)("div",{className:"stage",role:"row",children:[(0,Ma.jsx)(y,{size:"sm",fw:600,role:"cell",children:"Total"}),
(0,Ma.jsx)("span",{}),(0,Ma.jsx)(y,{size:"sm",fw:600,ta:"right",role:"cell",children:Re(e.timings.total)})]})]}),(0,Ma.jsxs)(y,{size:"xs",c:"dimmed",children:["\
Times count from the moment the request’s headers were complete. The gateway’s own part before the provider was called is ",Re(n),", the time a client neede\
d to send its body included.",e.attempts>1&&` ${e.attempts} attempts were made.`]})]})}var F=h(w(),1);function g5({id:e,rows:a,close:t,open:n}){let o=Gg(e),r=a.findIndex(i=>i.id===e);return(0,F.jsxs)(Ga,{opened:!0,onClose:t,size:"xl",title:"Reques\
t",closeButtonProps:{"aria-label":"Close"},children:[(0,F.jsx)(N,{error:o.error,title:"This log cannot be shown",retry:()=>{o.refetch()}}),o.isPending&&(0,F.jsxs)(
T,{children:[(0,F.jsx)(qe,{height:70,radius:"md"}),(0,F.jsx)(qe,{height:36,radius:"md"}),(0,F.jsx)(qe,{height:260,radius:"md"})]}),o.data&&(0,F.jsxs)(T,{children:[
(0,F.jsx)(u5,{log:o.data}),(0,F.jsx)(_4,{log:o.data,previous:a[r-1]?.id,next:r>=0?a[r+1]?.id:void 0,open:n}),(0,F.jsxs)(wa,{defaultValue:"chat",keepMounted:!1,children:[
(0,F.jsx)(wa.List,{className:"scroll-tabs","aria-label":"Parts of the request",mb:"md",children:h5(o.data).map(({value:i,label:l})=>(0,F.jsx)(wa.Tab,{value:i,children:l},
i))}),h5(o.data).map(({value:i,show:l})=>(0,F.jsx)(wa.Panel,{value:i,children:(0,F.jsx)(l,{log:o.data})},i))]},e)]})]})}var b4=[{value:"chat",label:"Chat",show:d5},
{value:"attempts",label:"Attempts",show:s5},{value:"request",label:"Request",show:({log:e})=>(0,F.jsx)(p5,{part:e.request,label:"Request body"})},{value:"respon\
se",label:"Response",show:({log:e})=>(0,F.jsx)(p5,{part:e.response,label:"Response body"})},{value:"headers",label:"Headers",show:y4},{value:"timing",label:"Tim\
ing",show:f5},{value:"cost",label:"Tokens and cost",show:m5}],h5=e=>b4.filter(({value:a})=>a!=="attempts"||e.tries.length>0||e.cache!==""||e.continued);function p5({
part:e,label:a}){return e.text?(0,F.jsxs)(T,{gap:"xs",children:[e.truncated&&(0,F.jsx)(y,{size:"sm",c:"dimmed",children:"Long: only its beginning was kept."}),(0,F.jsx)(
Va,{text:i5(e.text),label:a})]}):(0,F.jsx)(y,{size:"sm",c:"dimmed",children:"No body was kept."})}function y4({log:e}){let a=[{name:"Request headers",pairs:e.request.
headers},{name:"Response headers",pairs:e.response.headers}];return(0,F.jsx)(T,{children:a.map(({name:t,pairs:n})=>(0,F.jsxs)("div",{children:[(0,F.jsx)(y,{size:"\
sm",fw:600,mb:6,children:t}),n.length===0?(0,F.jsx)(y,{size:"sm",c:"dimmed",children:"None were kept."}):(0,F.jsx)(Va,{text:n.map(([o,r])=>`${o}: ${r}`).join(`
`),label:t})]},t))})}var w4=/^x-portkey-(?!api-key$|trace-id$|package-|runtime)/;function _4({log:e,previous:a,next:t,open:n}){let[,o]=ae(),r=Nl(e.method,e.path,
e.request.text||void 0,e.request.headers.filter(([l])=>w4.test(l))),i=()=>{let l=Fm(e.request.text),c=l.filter(d=>d.role==="user"||d.role==="assistant").map(d=>({
role:d.role,content:d.text})),s=l.filter(d=>d.role==="system").map(d=>d.text).join(`
`),f=e.credential&&!e.modelAsked.startsWith("@")?`@${e.credential}/${e.modelAsked}`:e.modelAsked;t5({model:f,system:s,messages:c}),o("/playground")};return(0,F.jsxs)(
k,{gap:"xs",children:[(0,F.jsx)(Io,{text:r,children:"Copy as curl"}),(0,F.jsx)(Io,{text:`${window.location.origin}/logs/${e.id}`,children:"Copy link"}),e.path.endsWith(
"/chat/completions")&&e.request.text&&!e.request.truncated&&(0,F.jsx)(A,{variant:"default",leftSection:(0,F.jsx)(Ai,{size:16}),onClick:i,children:"Open in playg\
round"}),(0,F.jsxs)(k,{gap:4,ml:"auto",children:[(0,F.jsx)(A,{variant:"default",px:10,disabled:!a,onClick:()=>a&&n(a),"aria-label":"Newer request",children:(0,F.jsx)(
Zg,{size:16})}),(0,F.jsx)(A,{variant:"default",px:10,disabled:!t,onClick:()=>t&&n(t),"aria-label":"Older request",children:(0,F.jsx)(Xg,{size:16})})]})]})}var y5=h(U(),1);var Wm=h(U(),1);var Er=h(w(),1),v5=[{keys:["g","h"],does:"Go to the first page",to:"/"},{keys:["g","p"],does:"Go to the playground",to:"/playground"},{keys:["g","l"],does:"Go t\
o logs",to:"/logs"},{keys:["g","c"],does:"Go to configs",to:"/configs"},{keys:["g","k"],does:"Go to API keys",to:"/keys"},{keys:["g","v"],does:"Go to virtual ke\
ys",to:"/virtual-keys"}],x4=[{keys:["Ctrl/Cmd","K"],does:"Search and commands"},{keys:["/"],does:"Filter or search on this page"},{keys:["j"],does:"Next log"},{
keys:["k"],does:"Previous log"},{keys:["Esc"],does:"Close what is open"},{keys:["?"],does:"This sheet"}],Up="lockgate:shortcuts",k4=1200,eu=()=>{window.dispatchEvent(
new Event(Up))};function Lp(e){if(e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let a=e.target instanceof HTMLElement?e.target:document.body;return a.
isContentEditable||a.closest('input, textarea, select, [role="menu"], [role="dialog"]')!==null}function b5(){let[,e]=ae(),[a,t]=Il(!1),n=(0,Wm.useRef)({key:"",at:0});
return(0,Wm.useEffect)(()=>{let o=r=>{if(Lp(r))return;let{key:i,at:l}=n.current,c=Date.now()-l<k4&&v5.find(s=>s.keys[0]===i&&s.keys[1]===r.key);if(n.current={key:r.
key,at:Date.now()},c&&c.to)e(c.to);else if(r.key==="?")t.open();else if(r.key==="/")document.querySelector("[data-search]")?.focus();else return;r.preventDefault()};
return window.addEventListener("keydown",o),window.addEventListener(Up,t.open),()=>{window.removeEventListener("keydown",o),window.removeEventListener(Up,t.open)}},
[e,t]),(0,Er.jsx)(ya,{opened:a,onClose:t.close,title:"Keyboard shortcuts",closeButtonProps:{"aria-label":"Close"},children:(0,Er.jsx)(T,{gap:10,children:[...x4,
...v5].map(o=>(0,Er.jsxs)(k,{justify:"space-between",children:[(0,Er.jsx)(y,{size:"sm",children:o.does}),(0,Er.jsx)(k,{gap:4,children:o.keys.map(r=>(0,Er.jsx)(ws,
{children:r},r))})]},o.does))})})}var $e=h(w(),1),z4=[{name:"Time",width:116},{name:"Status",width:76},{name:"Model",least:170},{name:"Metadata",width:180},{name:"Tokens",right:!0,width:104},{name:"\
Cost",right:!0,width:100},{name:"Took",right:!0,width:88},{name:"Trace",width:116,from:"xl"}];function w5({rows:e,loading:a,density:t,chosen:n,suffix:o}){let[,r]=ae();
return T4(e,i=>document.getElementById(`log-${i}`)?.focus()),(0,$e.jsx)(Ia,{label:"Logs",columns:z4,loading:a,minWidth:860,spacing:t==="dense"?"xs":"sm",children:e.
map(i=>{let l=`/logs/${i.id}${o}`;return(0,$e.jsxs)(C.Tr,{className:i.id===n?"clickable chosen":"clickable",onClick:()=>r(l),children:[(0,$e.jsx)(C.Td,{children:(0,$e.jsx)(
Y,{id:`log-${i.id}`,href:l,className:"row-link",onClick:c=>c.stopPropagation(),children:(0,$e.jsx)(ne,{at:i.at})})}),(0,$e.jsx)(C.Td,{children:(0,$e.jsx)(Ni,{status:i.
status,end:i.end})}),(0,$e.jsxs)(C.Td,{children:[(0,$e.jsx)("div",{className:"ellipsis",title:i.model,children:i.model||`${i.method} ${i.path}`}),t==="normal"&&
(0,$e.jsx)(y,{size:"xs",c:"dimmed",className:"ellipsis",children:[i.credential?`@${i.credential}`:i.provider,i.path.replace("/v1/","")].filter(Boolean).join(" ·\
 ")})]}),(0,$e.jsx)(C.Td,{children:(0,$e.jsx)(S4,{metadata:i.metadata})}),(0,$e.jsxs)(C.Td,{ta:"right",className:"nowrap",title:i.estimated?"Estimated: the prov\
ider reported none":void 0,children:[i.estimated&&"≈ ",$l(i.tokensIn)," → ",$l(i.tokensOut)]}),(0,$e.jsx)(C.Td,{ta:"right",children:Qt(i.cost)}),(0,$e.jsx)(
C.Td,{ta:"right",children:Re(i.ms)}),(0,$e.jsx)(C.Td,{className:"mono nowrap",title:i.traceId,visibleFrom:"xl",children:i.traceId.length>11?`${i.traceId.slice(0,
10)}…`:i.traceId})]},i.id)})})}function S4({metadata:e}){let a=Object.entries(e);return(0,$e.jsxs)(k,{gap:4,children:[a.slice(0,3).map(([t,n])=>(0,$e.jsxs)(ue,
{variant:"default",size:"sm",tt:"none",fw:450,radius:"sm",maw:160,title:`${t}=${n}`,children:[t,"=",n]},t)),a.length>3&&(0,$e.jsxs)(y,{size:"xs",c:"dimmed",children:[
"+",a.length-3]})]})}function T4(e,a){(0,y5.useEffect)(()=>{let t=n=>{if(Lp(n)||n.key!=="j"&&n.key!=="k")return;let o=e.findIndex(i=>document.activeElement?.id===
`log-${i.id}`),r=e[n.key==="j"?Math.min(o+1,e.length-1):Math.max(o-1,0)];r&&a(r.id)};return window.addEventListener("keydown",t),()=>window.removeEventListener(
"keydown",t)},[e,a])}var Be=h(w(),1),A4=2e3;function x5(){let{id:e}=Dn(),[a]=qa(),[,t]=ae(),[n,o]=(0,_5.useState)(!0),[r,i]=rg({key:"lockgate-log-density",defaultValue:"normal"}),l=Rg(
a),c=Math.max(0,Number(a.get("page"))||0),s=Ns(l,c,n&&c===0?A4:!1),f=s.data?.rows??[],d=s.data?.total??0,m=Math.ceil(d/l.pageSize),u=As(l,c),g=S=>t(`/logs${As(S,
0)}`,{replace:!0}),x=u!=="";return(0,Be.jsxs)(ke,{title:"Logs",about:"One record for every call, written before the last byte of its answer left.",wide:!0,children:[
(0,Be.jsx)(a5,{filter:l,change:g,live:n,setLive:o,density:r,setDensity:i}),s.error&&!s.data?(0,Be.jsx)(N,{error:s.error,retry:()=>{s.refetch()}}):s.isSuccess&&d===
0?(0,Be.jsx)(C4,{filtered:x,everything:()=>t("/logs?range=all")}):(0,Be.jsxs)(Be.Fragment,{children:[(0,Be.jsx)(w5,{rows:f,loading:s.isPending,density:r,chosen:e,
suffix:u}),(0,Be.jsxs)(k,{justify:"space-between",mt:"md",children:[(0,Be.jsx)(y,{size:"sm",c:"dimmed","aria-live":"polite",children:s.isSuccess?`${ra(d)} ${d===
1?"request":"requests"}`:" "}),m>1&&(0,Be.jsx)(_s,{total:m,value:c+1,onChange:S=>t(`/logs${As(l,S-1)}`),size:"sm",getControlProps:S=>({"aria-label":`${S} page`})})]})]}),
e&&(0,Be.jsx)(g5,{id:e,rows:f,close:()=>t(`/logs${u}`),open:S=>t(`/logs/${S}${u}`,{replace:!0})})]})}function C4({filtered:e,everything:a}){return(0,Be.jsxs)(on,
{icon:(0,Be.jsx)(dv,{size:26}),title:e?"No request matches":"No request in the last 24 hours",action:(0,Be.jsxs)(k,{gap:"sm",children:[(0,Be.jsx)(A,{variant:"li\
ght",onClick:a,children:"Show all time"}),(0,Be.jsx)(A,{component:Y,href:"/playground",variant:"default",children:"Make a request"})]}),children:["New requests \
appear here by themselves. Filter by typing ",(0,Be.jsx)("span",{className:"mono",children:"model:"}),","," ",(0,Be.jsx)("span",{className:"mono",children:"stat\
us:"}),", ",(0,Be.jsx)("span",{className:"mono",children:"trace:"})," or a metadata pair such as"," ",(0,Be.jsx)("span",{className:"mono",children:"_user=ann"}),
"."]})}var mi=h(U(),1);var is=h(U(),1);var Gl=h(w(),1);function Nr({label:e,roles:a,value:t,change:n,bare:o,disabled:r}){return(0,Gl.jsx)(Je,{label:o?void 0:e,"aria-label":o?e:void 0,data:a.map(({value:i,
label:l})=>({value:i,label:l})),value:t,onChange:i=>i&&n(i),allowDeselect:!1,disabled:r,comboboxProps:{width:320,position:"bottom-start"},renderOption:({option:i})=>(0,Gl.jsxs)(
"div",{children:[(0,Gl.jsx)(y,{size:"sm",children:i.label}),(0,Gl.jsx)(y,{size:"xs",c:"dimmed",children:a.find(l=>l.value===i.value)?.about})]})})}var it=h(w(),1);function k5({close:e,done:a}){let t=Mn(),n=Ar().data?.data??[],[o,r]=(0,is.useState)(""),[i,l]=(0,is.useState)("member"),[c,s]=(0,is.useState)(t?
[t]:[]),[f,d]=(0,is.useState)({}),m=()=>J("POST",No,{email:o.trim(),role:i,workspaces:c.map(u=>({id:u,role:f[u]??"member"}))},No);return(0,it.jsxs)(na,{title:"I\
nvite a person",action:"Make the link",ready:/^\S+@\S+$/.test(o.trim()),save:m,done:u=>a({email:o.trim(),link:u.invite_link}),close:e,children:[(0,it.jsx)(D,{label:"\
Email",type:"email",placeholder:"ann@example.org",value:o,onChange:u=>r(u.currentTarget.value),required:!0,"data-autofocus":!0}),(0,it.jsx)(Nr,{label:"Role in t\
he organisation",roles:di.filter(u=>u.value!=="owner"),value:i,change:l}),i==="member"&&(0,it.jsxs)(it.Fragment,{children:[(0,it.jsx)(pg,{label:"Workspaces",data:n.
map(u=>({value:u.id,label:u.name})),value:c,onChange:s,searchable:!0,placeholder:c.length>0?void 0:"None yet"}),c.length>0&&(0,it.jsx)(gi.Wrapper,{label:"Role i\
n each",children:(0,it.jsx)(T,{gap:"xs",mt:6,children:c.map(u=>(0,it.jsxs)(k,{wrap:"nowrap",justify:"space-between",children:[(0,it.jsx)("span",{children:n.find(
g=>g.id===u)?.name??u}),(0,it.jsx)("div",{style:{width:140},children:(0,it.jsx)(Nr,{label:`Role in ${n.find(g=>g.id===u)?.name??u}`,bare:!0,roles:rs,value:f[u]??
"member",change:g=>d({...f,[u]:g})})})]},u))})})]})]})}var Ro=h(w(),1);function z5({email:e,link:a,close:t}){return(0,Ro.jsx)(ya,{opened:!0,onClose:t,title:`Invite of ${e}`,size:"lg",closeOnClickOutside:!1,closeButtonProps:{
"aria-label":"Close"},children:(0,Ro.jsxs)(T,{children:[(0,Ro.jsxs)(y,{size:"sm",children:["Send this link to ",e,". It works once, for a week, and is not shown\
 again: for another one choose “New link” in the list."]}),(0,Ro.jsx)(D,{"aria-label":"Link",value:a,readOnly:!0,onFocus:n=>n.currentTarget.select(),styles:{
input:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}}}),(0,Ro.jsxs)(k,{justify:"space-between",children:[(0,Ro.jsx)(Io,{text:a,primary:!0,children:"\
Copy link"}),(0,Ro.jsx)(A,{variant:"default",onClick:t,children:"Done"})]})]})})}var S5=h(U(),1);var ls=h(w(),1);function T5({row:e,close:a}){let t=_a().data?.user.role,[n,o]=(0,S5.useState)(e.role),r=t==="owner"?di:di.filter(i=>i.value!=="owner");return(0,ls.jsxs)(
na,{title:`Role of ${Qa(e)}`,action:"Save",ready:n!==e.role,save:()=>J("PUT",`${zn}/${e.id}`,{role:n},zn),close:a,size:"md",children:[(0,ls.jsx)(Nr,{label:"Role\
 in the organisation",roles:r,value:n,change:o}),(0,ls.jsx)(y,{size:"sm",c:"dimmed",children:"It takes effect within a second, on their keys too. Nobody raises \
themself, and the last owner stays one."})]})}var H=h(w(),1),A5=e=>di.find(a=>a.value===e)?.label??e;function C5(){let[e,a]=qa(),[t,n]=(0,mi.useState)(!1),[o,r]=(0,mi.useState)(null);return(0,H.jsxs)(ke,{title:"\
Members",about:"People of the organisation. Owners and admins reach every workspace; members reach those that they are put in.",actions:(0,H.jsx)(Sr,{scope:"org\
anisation_users.create",run:()=>n(!0),children:"Invite"}),children:[(0,H.jsxs)(wa,{value:e.get("tab")??"people",onChange:i=>a(i==="invites"?{tab:i}:{},{replace:!0}),
keepMounted:!1,children:[(0,H.jsxs)(wa.List,{mb:"md",children:[(0,H.jsx)(wa.Tab,{value:"people",children:"People"}),(0,H.jsx)(wa.Tab,{value:"invites",children:"\
Invites"})]}),(0,H.jsx)(wa.Panel,{value:"people",children:(0,H.jsx)(E4,{})}),(0,H.jsx)(wa.Panel,{value:"invites",children:(0,H.jsx)(O4,{show:r})})]}),t&&(0,H.jsx)(
k5,{close:()=>n(!1),done:i=>{r(i),a({tab:"invites"})}}),o&&(0,H.jsx)(z5,{...o,close:()=>r(null)})]})}function E4(){let e=Gm(),a=_a().data?.user.id,t=new Map((Ar().
data?.data??[]).map(d=>[d.id,d.name])),[n,o]=(0,mi.useState)(null),[r,i]=(0,mi.useState)(null),l=()=>o(null),c=d=>d.id!==a;return(0,H.jsxs)(H.Fragment,{children:[
(0,H.jsx)(N,{error:r}),(0,H.jsx)(_n,{label:"People",found:e,keyOf:d=>d.id,nameOf:Qa,texts:d=>[d.email,Qa(d),d.role],acts:[{name:"Change role",icon:xv,scope:"org\
anisation_users.update",for:c,run:d=>o({kind:"role",row:d})},{name:"Disable…",icon:uv,scope:"organisation_users.update",for:d=>c(d)&&d.status==="active",run:d=>o(
{kind:"disable",row:d})},{name:"Let in again",icon:mv,scope:"organisation_users.update",for:d=>d.status!=="active",run:d=>{i(null),J("PUT",`${zn}/${d.id}`,{status:"\
active"},zn).catch(i)}},{name:"Remove…",icon:qs,scope:"organisation_users.delete",danger:!0,for:c,run:d=>o({kind:"remove",row:d})}],cells:[{name:"Person",least:220,
show:d=>(0,H.jsx)(xn,{name:d.id===a?`${Qa(d)} (you)`:Qa(d),about:d.email})},{name:"Role",width:110,show:d=>A5(d.role)},{name:"Workspaces",least:160,show:d=>d.role===
"member"?(0,H.jsx)(N4,{ids:d.workspace_ids,names:t}):"All"},{name:"Since",width:120,from:"lg",show:d=>(0,H.jsx)(ne,{at:d.created_at})},{name:"Status",width:110,
show:d=>(0,H.jsx)(hn,{status:d.status})}],empty:{icon:(0,H.jsx)(Vo,{size:26}),title:"Nobody is here",about:"Invite the first."}}),n?.kind==="role"&&(0,H.jsx)(T5,
{row:n.row,close:l}),n?.kind==="disable"&&(0,H.jsx)(ma,{title:`Disable ${Qa(n.row)}?`,action:"Disable",close:l,run:()=>J("PUT",`${zn}/${n.row.id}`,{status:"disa\
bled"},zn),children:"Their sessions end now and their keys stop working within a second. You can let them in again."}),n?.kind==="remove"&&(0,H.jsx)(ma,{title:`\
Remove ${Qa(n.row)}?`,action:"Remove",close:l,run:()=>J("DELETE",`${zn}/${n.row.id}`,void 0,zn),children:"Their sessions end now; their own keys and open invite\
s are deleted. What they made for others stays, and so does what they did in the logs. This cannot be undone."})]})}function N4({ids:e,names:a}){return e.length===
0?(0,H.jsx)(H.Fragment,{children:"–"}):(0,H.jsxs)(k,{gap:4,children:[e.slice(0,3).map(t=>(0,H.jsx)(ue,{variant:"light",color:"gray",tt:"none",children:a.get(t)??
"One more"},t)),e.length>3&&`and ${e.length-3} more`]})}function O4({show:e}){let a=R2(),[t,n]=(0,mi.useState)(null),[o,r]=(0,mi.useState)(null);return(0,H.jsxs)(
H.Fragment,{children:[(0,H.jsx)(N,{error:o}),(0,H.jsx)(_n,{label:"Invites",found:a,keyOf:c=>c.id,nameOf:c=>c.email,texts:c=>[c.email,c.status],acts:[{name:"New \
link",icon:bv,scope:"organisation_users.create",for:c=>c.status==="pending"||c.status==="expired",run:c=>{r(null),J("POST",`${No}/${c.id}/resend`,{},No).then(s=>e(
{email:c.email,link:s.invite_link}),r)}},{name:"Withdraw…",icon:Ka,scope:"organisation_users.delete",danger:!0,for:c=>c.status==="pending",run:n}],cells:[{name:"\
Email",least:220,show:c=>(0,H.jsx)(xn,{name:c.email,about:c.workspaces.length>0?`${c.workspaces.length} ${c.workspaces.length===1?"workspace":"workspaces"}`:void 0})},
{name:"As",width:110,show:c=>A5(c.role)},{name:"Invited",width:120,show:c=>(0,H.jsx)(ne,{at:c.created_at})},{name:"Ends",width:120,show:c=>c.status==="pending"?
(0,H.jsx)(ne,{at:c.expires_at}):"–"},{name:"Status",width:120,show:c=>(0,H.jsx)(hn,{status:c.status})}],empty:{icon:(0,H.jsx)(hv,{size:26}),title:"Nobody is i\
nvited",about:"An invite is a link that works once, for a week."}}),t&&(0,H.jsx)(ma,{title:`Withdraw the invite of ${t.email}?`,action:"Withdraw",close:()=>n(null),
run:()=>J("DELETE",`${No}/${t.id}`,void 0,No),children:"Its link stops working now."})]})}var cs=h(w(),1);function E5(){return(0,cs.jsx)(ke,{title:"Page not found",children:(0,cs.jsx)(on,{icon:(0,cs.jsx)($g,{size:26}),title:"There is nothing at this \
address",action:(0,cs.jsx)(A,{component:Y,href:"/",variant:"light",children:"To the first page"}),children:"The link may be old, or mistyped."})})}var Or=h(U(),1);var Do=h(U(),1);var ui=null;async function N5(){if(ui&&ui.until>Date.now()+3e4)return ui.key;let e=await M("POST","/v1/profile/playground-key");return ui={key:e.key,until:new Date(
e.expires_at).getTime()},ui.key}var Gp=()=>{ui=null};async function*M4(e){let a=new TextDecoder,t=e.getReader(),n="";for(;;){let{done:o,value:r}=await t.read();
n+=o?a.decode():a.decode(r,{stream:!0});let i=n.split(/\r?\n\r?\n/);n=o?"":i.pop()??"";for(let l of i){let c=l.split(/\r?\n/).filter(s=>s.startsWith("data:")).map(
s=>s.slice(5).trimStart());c.length>0&&(yield c.join(`
`))}if(o)return}}async function O5(e,a){return zs("/v1/chat/completions",{method:"POST",credentials:"omit",signal:e.signal,headers:{"content-type":"application/\
json","x-portkey-api-key":a,"x-portkey-trace-id":e.traceId,"x-portkey-metadata":JSON.stringify({source:"playground"})},body:JSON.stringify({model:e.model,messages:e.
messages,stream:!0,stream_options:{include_usage:!0},...e.temperature===void 0?{}:{temperature:e.temperature},...e.maxTokens===void 0?{}:{max_tokens:e.maxTokens}})})}
async function M5(e){let a=performance.now(),t=await O5(e,await N5());if(t.status===401&&ui&&(Gp(),t=await O5(e,await N5())),!t.ok||!t.body)throw await ks(t);let n={
finish:"",tokensOut:0,firstTokenMs:0,totalMs:0},o=0;for await(let r of M4(t.body)){if(r==="[DONE]")break;let i=JSON.parse(r);if(i.error)throw new Error(i.error.
message??"The provider broke off the answer.");let l=i.choices?.[0],c=l?.delta?.content??l?.delta?.reasoning_content??"";c&&(o+=1,n.firstTokenMs||=performance.now()-
a,e.onText(c)),n.finish=l?.finish_reason??n.finish,n.tokensOut=i.usage?.completion_tokens??n.tokensOut}return n.tokensOut||=o,n.totalMs=performance.now()-a,n}function R5(e=[]){let[a,t]=(0,Do.useState)(e),n=(0,Do.useRef)(null);(0,Do.useEffect)(()=>()=>n.current?.abort(),[]);let o=(0,Do.useCallback)(l=>{t(c=>[...c.slice(
0,-1),l(c[c.length-1])])},[]),r=(0,Do.useCallback)(async(l,c)=>{let s=Ss(),f={model:c.model,traceId:s,running:!0,stopped:!1,outcome:null,error:null};t([...l,{role:"\
assistant",content:"",answer:f}]);let d=m=>o(u=>({...u,answer:{...f,running:!1,...m}}));n.current=new AbortController;try{let m=await M5({model:c.model,messages:[
...c.system.trim()?[{role:"system",content:c.system}]:[],...l.map(R4)],temperature:c.temperature===""?void 0:c.temperature,maxTokens:c.maxTokens===""?void 0:c.maxTokens,
traceId:s,signal:n.current.signal,onText:u=>o(g=>({...g,content:g.content+u}))});d({outcome:m})}catch(m){m instanceof DOMException&&m.name==="AbortError"?d({stopped:!0}):
d({error:m})}},[o]),i=a[a.length-1]?.answer?.running??!1;return{turns:a,running:i,send:(l,c)=>{r([...a,{role:"user",content:l}],c)},again:l=>{r(a.slice(0,-1),l)},
stop:()=>n.current?.abort(),clear:()=>{n.current?.abort(),t([])}}}var R4=({role:e,content:a})=>({role:e,content:a});var Tn=h(w(),1);function D4(e,a){let t=a&&!e.includes(a)?[a,...e]:e,n=new Map;for(let o of t){let r=o.startsWith("@")&&o.includes("/")?o.slice(0,o.indexOf("/")):
"Models";n.set(r,[...n.get(r)??[],o])}return[...n].map(([o,r])=>({group:o,items:r.map(i=>({value:i,label:o==="Models"?i:i.slice(o.length+1)}))}))}function D5({value:e,
change:a}){let t=_i(),n=t.data?.data.map(o=>o.id)??[];return(0,Tn.jsx)(Ce,{p:"md",radius:"lg",component:"aside","aria-label":"Settings",children:(0,Tn.jsxs)(T,{
children:[(0,Tn.jsx)(N,{error:t.error,retry:()=>{t.refetch()},title:"Models cannot be listed"}),(0,Tn.jsxs)("div",{children:[(0,Tn.jsx)(Je,{label:"Model",data:D4(
n,e.model),value:e.model,onChange:o=>a({model:o??""}),searchable:!0,allowDeselect:!1,nothingFoundMessage:"No model matches",maxDropdownHeight:320,comboboxProps:{
width:340,position:"bottom-end"}}),(0,Tn.jsx)(y,{size:"xs",c:"dimmed",mt:4,className:"wrap mono",children:e.model})]}),(0,Tn.jsx)($a,{label:"System prompt",value:e.
system,onChange:o=>a({system:o.currentTarget.value}),autosize:!0,minRows:3,maxRows:10}),(0,Tn.jsx)(fu,{label:"Temperature",description:"0 is steady, higher is f\
reer",value:e.temperature,onChange:o=>a({temperature:typeof o=="number"?o:""}),min:0,max:2,step:.1,decimalScale:2}),(0,Tn.jsx)(fu,{label:"Longest answer",description:"\
In tokens",value:e.maxTokens,onChange:o=>a({maxTokens:typeof o=="number"?o:""}),min:1,max:1e6,step:64,allowDecimal:!1})]})})}var Ra=h(w(),1);function B5({turn:e,again:a}){let{answer:t}=e;return(0,Ra.jsxs)("article",{className:`turn turn-${e.role}`,"aria-label":e.role==="user"?"You":"M\
odel",children:[(0,Ra.jsxs)(k,{justify:"space-between",gap:"xs",mb:4,wrap:"nowrap",children:[(0,Ra.jsx)(y,{size:"xs",c:"dimmed",fw:600,truncate:!0,children:e.role===
"user"?"You":t?.model??"Model"}),e.content&&!t?.running&&(0,Ra.jsx)(It,{text:e.content,label:"Copy text"})]}),e.content&&(0,Ra.jsxs)("div",{className:"wrap said",
children:[e.content,t?.running&&(0,Ra.jsx)("span",{className:"caret","aria-hidden":"true"})]}),t?.running&&!e.content&&(0,Ra.jsx)("span",{className:"pulse","ari\
a-label":"Waiting for the first token",role:"img"}),t&&!t.running&&!!t.error&&(0,Ra.jsx)(N,{error:t.error}),t&&!t.running&&(0,Ra.jsx)(U4,{answer:t,again:a})]})}
function B4(e){return Tt({queryKey:["/v1/logs","trace",e],queryFn:async()=>{let t=Cg({...Ts,trace:e,pageSize:1},0);return Dg(await M("GET",`/v1/logs?${t}`)).rows[0]??
null},refetchInterval:t=>t.state.data||t.state.dataUpdateCount>10?!1:500,staleTime:1/0}).data??void 0}function U4({answer:e,again:a}){let t=B4(e.traceId),{outcome:n}=e,
o=n?(n.totalMs-n.firstTokenMs)/1e3:0,r=[];return e.stopped&&r.push(["","Stopped"]),n?.firstTokenMs&&r.push(["First token",Re(n.firstTokenMs)]),n&&n.tokensOut>1&&
o>0&&r.push(["Speed",`${((n.tokensOut-1)/o).toFixed(1)} tokens/s`]),t&&r.push(["Tokens",`${ra(t.tokensIn)} in, ${ra(t.tokensOut)} out`],["Cost",Qt(t.cost)]),n?.
finish==="length"&&r.push(["","Cut at the longest answer"]),(0,Ra.jsxs)(k,{gap:"md",mt:8,mih:26,className:"figures",children:[r.map(([i,l])=>(0,Ra.jsxs)(y,{size:"\
xs",c:"dimmed",children:[i&&`${i} `,(0,Ra.jsx)(y,{span:!0,size:"xs",fw:600,c:"var(--mantine-color-text)",children:l})]},i+l)),t&&(0,Ra.jsx)(be,{component:Y,href:`\
/logs/${t.id}`,size:"xs",children:"Open log"}),a&&(0,Ra.jsx)(A,{size:"compact-xs",variant:"subtle",leftSection:(0,Ra.jsx)(Bs,{size:13}),onClick:a,children:"Agai\
n"})]})}var Ae=h(w(),1),L4=["Write a haiku about rivers.","Explain what a lock gate does.","Name three uses of steam."];function U5(){let[e]=(0,Or.useState)(n5),a=Oi(),
[t,n]=(0,Or.useState)({model:e?.model??"",system:e?.system??"You are a helpful assistant.",temperature:.7,maxTokens:256}),o={...t,model:t.model||a},r=R5(e?.messages.
slice(0,-1)),[i,l]=(0,Or.useState)(e?.messages.at(-1)?.content??""),c=(0,Or.useRef)(null),s=r.turns.at(-1);(0,Or.useEffect)(()=>{c.current&&(c.current.scrollTop=
c.current.scrollHeight)},[s?.content,s?.answer?.running,r.turns.length]);let f=d=>{!d.trim()||r.running||(r.send(d.trim(),o),l(""))};return(0,Ae.jsxs)(ke,{title:"\
Playground",about:"A real request with a short-lived key of your own. It is logged like any other.",wide:!0,actions:r.turns.length>0&&(0,Ae.jsx)(A,{variant:"def\
ault",leftSection:(0,Ae.jsx)(Ka,{size:16}),onClick:r.clear,children:"Clear"}),children:[(0,Ae.jsxs)("div",{className:"playground",children:[(0,Ae.jsxs)(Ce,{radius:"\
lg",className:"talk",children:[(0,Ae.jsxs)("div",{className:"turns",ref:c,tabIndex:0,role:"region","aria-label":"Conversation",children:[r.turns.length===0&&(0,Ae.jsx)(
G4,{choose:f}),r.turns.map((d,m)=>(0,Ae.jsx)(B5,{turn:d,again:m===r.turns.length-1&&!r.running?()=>r.again(o):void 0},m))]}),(0,Ae.jsxs)("div",{className:"compo\
ser",children:[(0,Ae.jsx)($a,{"aria-label":"Prompt",placeholder:"Ask something",value:i,onChange:d=>l(d.currentTarget.value),onKeyDown:d=>{d.key!=="Enter"||d.shiftKey||
d.nativeEvent.isComposing||(d.preventDefault(),f(i))},autosize:!0,minRows:2,maxRows:10,"data-search":!0}),(0,Ae.jsxs)("div",{className:"composer-foot",children:[
(0,Ae.jsx)(y,{size:"xs",c:"dimmed",children:"Enter sends, Shift+Enter makes a new line"}),r.running?(0,Ae.jsx)(A,{flex:"none",color:"red",variant:"light",leftSection:(0,Ae.jsx)(
Sv,{size:15}),onClick:r.stop,children:"Stop"}):(0,Ae.jsx)(A,{flex:"none",leftSection:(0,Ae.jsx)(vv,{size:16}),onClick:()=>f(i),disabled:!i.trim(),children:"Send"})]})]})]}),
(0,Ae.jsx)(D5,{value:o,change:d=>n({...t,...d})})]}),(0,Ae.jsx)("div",{className:"sr-only",role:"status","aria-live":"polite",children:s?.answer&&(s.answer.running?
"The model is answering.":s.answer.error?"The answer failed.":`Answer complete: ${s.content}`)})]})}function G4({choose:e}){return(0,Ae.jsxs)("div",{className:"\
talk-start",children:[(0,Ae.jsx)(qo,{size:48,radius:"xl",variant:"light",children:(0,Ae.jsx)(Ai,{size:24})}),(0,Ae.jsx)(y,{c:"dimmed",size:"sm",children:"Ask an\
ything, or begin with one of these."}),(0,Ae.jsx)("div",{className:"samples",children:L4.map(a=>(0,Ae.jsx)(A,{variant:"default",size:"compact-md",fw:450,onClick:()=>e(
a),children:a},a))})]})}var j5=h(U(),1);var L5=["get","post","put","delete"];function G5(e){return Object.entries(e.paths).sort(([a],[t])=>a.localeCompare(t)).flatMap(([a,t])=>Object.entries(t).sort(([
n],[o])=>L5.indexOf(n)-L5.indexOf(o)).map(([n,o])=>{let r=o.requestBody?.content["application/json"];return{id:o.operationId,method:n.toUpperCase(),path:a,tag:o.
tags[0]??"other",summary:o.summary,about:o.description,scopes:o["x-scopes"],caller:o["x-caller"],parameters:o.parameters,example:r?.example,schema:r?.schema}})).
sort((a,t)=>a.tag.localeCompare(t.tag))}function q5(e,a){let t=`${e.method} ${e.path} ${e.summary} ${e.tag} ${e.scopes.join(" ")}`.toLowerCase();return a.toLowerCase().
split(/\s+/).every(n=>t.includes(n))}function H5(e,a){let t=e.path,n=new URLSearchParams;for(let{name:r,in:i}of e.parameters){let l=(a[r]??"").trim();if(i==="pa\
th"){if(!l)return null;t=t.replace(`{${r}}`,encodeURIComponent(l))}else l&&n.set(r,l)}let o=n.toString();return o?`${t}?${o}`:t}var K5=h(w(),1),q4={GET:"teal",POST:"blue",PUT:"yellow",DELETE:"red"};function au({name:e}){return(0,K5.jsx)(ue,{variant:"light",color:q4[e]??"gray",radius:"sm",
w:70,style:{flexShrink:0},children:e})}var qp=h(U(),1);var Ue=h(w(),1);function Y5({operation:e}){let[a,t]=(0,qp.useState)({}),[n,o]=(0,qp.useState)(e.example===void 0?"":JSON.stringify(e.example,null,2)),r=H5(e,a),
i=H4(n),l=e.method!=="GET",c=G({gcTime:0,mutationFn:()=>M(e.method,r??"",l&&n.trim()?i.value:void 0)});return(0,Ue.jsx)(Ce,{p:"lg",radius:"lg",style:{minWidth:0},
children:(0,Ue.jsx)("form",{onSubmit:f=>{f.preventDefault(),c.mutate()},children:(0,Ue.jsxs)(T,{children:[(0,Ue.jsxs)("div",{children:[(0,Ue.jsxs)(k,{gap:"sm",wrap:"\
nowrap",children:[(0,Ue.jsx)(au,{name:e.method}),(0,Ue.jsx)(y,{className:"mono wrap",fw:600,children:e.path})]}),(0,Ue.jsx)(da,{order:2,size:"h4",mt:"sm",children:e.
summary}),(0,Ue.jsx)(y,{size:"sm",c:"dimmed",children:e.about})]}),(0,Ue.jsx)(K4,{scopes:e.scopes}),e.parameters.map(f=>(0,Ue.jsx)(D,{label:f.name,description:f.
description??(f.in==="path"?"A part of the path: an id or a slug.":void 0),required:f.in==="path",value:a[f.name]??"",onChange:d=>t({...a,[f.name]:d.currentTarget.
value}),styles:{input:{fontFamily:"var(--mantine-font-family-monospace)"}}},f.name)),e.schema!==void 0&&(0,Ue.jsx)(hg,{label:"Body",value:n,onChange:o,autosize:!0,
minRows:4,maxRows:18,formatOnBlur:!0,validationError:i.error??void 0}),(0,Ue.jsx)(Va,{label:"curl command",text:Nl(e.method,r??e.path,l&&i.error===null?i.value:
void 0)}),l&&(0,Ue.jsx)(La,{variant:"light",color:"yellow",py:"xs",children:"This changes things for real."}),(0,Ue.jsx)(k,{justify:"flex-end",children:(0,Ue.jsx)(
A,{type:"submit",loading:c.isPending,disabled:r===null||i.error!==null,children:"Send as me"})}),(0,Ue.jsx)(N,{error:c.error,title:c.error instanceof bi?`Answer\
ed with ${c.error.status}`:void 0}),c.isSuccess&&(0,Ue.jsx)(Va,{label:"Answer",text:JSON.stringify(c.data,null,2),height:420})]})})})}function H4(e){if(!e.trim())
return{value:void 0,error:null};try{return{value:JSON.parse(e),error:null}}catch(a){return{value:void 0,error:a instanceof Error?a.message:"This is no JSON"}}}function K4({
scopes:e}){let a=new Set(_a().data?.scopes);return e.length===0?null:(0,Ue.jsxs)(k,{gap:6,children:[(0,Ue.jsx)(y,{size:"sm",children:"Any one of"}),e.map(t=>(0,Ue.jsxs)(
ue,{variant:"light",color:a.has(t)?"teal":"gray",radius:"sm",tt:"none",children:[t,a.has(t)?"":" (you lack it)"]},t))]})}var Ee=h(w(),1),Hp="/v1/openapi.json";function V5(){let{id:e}=Dn(),[a,t]=qa(),n=Tt({queryKey:[Hp],queryFn:()=>M("GET",Hp),staleTime:1/0}),o=(0,j5.useMemo)(()=>n.
data?G5(n.data):[],[n.data]),r=a.get("search")??"",i=o.filter(c=>q5(c,r)),l=o.find(c=>c.id===e)??i[0];return(0,Ee.jsxs)(ke,{title:"API reference",about:(0,Ee.jsxs)(
Ee.Fragment,{children:["What the console does, a program can do. Calls that you try here are made as you, for real. The same as a file:"," ",(0,Ee.jsx)(be,{href:Hp,
inherit:!0,children:"openapi.json"})]}),wide:!0,children:[(0,Ee.jsx)(N,{error:n.error,retry:()=>{n.refetch()}}),n.isPending&&(0,Ee.jsx)(qe,{height:420,radius:"l\
g"}),n.data&&(0,Ee.jsxs)("div",{className:"reference",children:[(0,Ee.jsxs)(T,{gap:"xs",children:[(0,Ee.jsx)(D,{"aria-label":"Search operations",placeholder:`Se\
arch ${o.length} operations`,leftSection:(0,Ee.jsx)(Ha,{size:16}),value:r,onChange:c=>{let s=c.currentTarget.value;t(s?{search:s}:{},{replace:!0})},"data-search":!0}),
(0,Ee.jsx)(Go.Autosize,{mah:"calc(100vh - 240px)",type:"auto",scrollbars:"y",children:(0,Ee.jsx)(Y4,{operations:i,chosen:l?.id})})]}),l?(0,Ee.jsx)(Y5,{operation:l},
l.id):(0,Ee.jsx)(y,{c:"dimmed",children:"No operation matches."})]})]})}function Y4({operations:e,chosen:a}){let[,t]=ae(),[n]=qa(),o=n.toString()?`?${n}`:"",r=[
...new Set(e.map(i=>i.tag))];return(0,Ee.jsx)(T,{gap:"sm",pr:"xs",children:r.map(i=>(0,Ee.jsxs)("div",{children:[(0,Ee.jsxs)(k,{gap:6,px:8,pb:4,children:[(0,Ee.jsx)(
y,{size:"xs",fw:600,c:"dimmed",children:i.replaceAll("_"," ")}),(0,Ee.jsx)(ue,{size:"xs",variant:"light",color:"gray",children:e.filter(l=>l.tag===i).length})]}),
e.filter(l=>l.tag===i).map(l=>(0,Ee.jsxs)(jt,{className:"reference-row","aria-current":l.id===a?"true":void 0,onClick:()=>t(`/reference/${l.id}${o}`),children:[
(0,Ee.jsx)(au,{name:l.method}),(0,Ee.jsx)(y,{size:"sm",truncate:!0,span:!0,style:{minWidth:0},children:l.summary})]},l.id))]},i))})}var I5=h(U(),1);var An=h(w(),1);function Q5(){let e=Ll("/reset-password"),[a,t]=(0,I5.useState)(""),n=G({mutationFn:()=>M("POST","/v1/password-reset/complete",{token:e,password:a}),
onSuccess:()=>(t(""),He(le))}),o=i=>{i.preventDefault(),n.mutate()},r=(0,An.jsx)(be,{component:Y,href:"/",children:"Go to the login"});return!e||n.isSuccess?(0,An.jsx)(
rt,{title:n.isSuccess?"Your password is new":"This link is not whole",about:n.isSuccess?"All your sessions were ended.":"Open it again from the message that you\
 got, or ask for a new one.",children:r}):(0,An.jsx)(rt,{title:"Choose a new password",about:"All your sessions end with it.",children:(0,An.jsx)("form",{onSubmit:o,
children:(0,An.jsxs)(T,{children:[(0,An.jsx)(kr,{label:"New password",value:a,onChange:t}),(0,An.jsx)(N,{error:n.error}),(0,An.jsx)(A,{type:"submit",size:"md",loading:n.
isPending,disabled:!Wn(a),children:"Save"}),(0,An.jsx)(y,{size:"xs",c:"dimmed",children:"A second factor stays as it is, and is asked for at the login."})]})})})}var ql=h(U(),1);var zt=h(w(),1);function X5({needed:e}){let a=Ll("/setup"),[,t]=ae(),[n,o]=(0,ql.useState)(a),[r,i]=(0,ql.useState)(""),[l,c]=(0,ql.useState)(""),[s,f]=(0,ql.useState)(
""),[d,m]=(0,ql.useState)(""),u=G({mutationFn:()=>M("POST",gu,{token:n.trim(),email:r.trim(),password:d,...l.trim()?{name:l.trim()}:{},...s.trim()?{organisation:s.
trim()}:{}}),onSuccess:async()=>{m(""),o(""),t("/"),await Promise.all([He(le),fn.invalidateQueries({queryKey:[gu]})])}});return e?(0,zt.jsx)(rt,{title:"Welcome \
to Lockgate",about:"Create the first account. It owns this gateway and can invite others later.",children:(0,zt.jsx)("form",{onSubmit:x=>{x.preventDefault(),u.mutate()},
children:(0,zt.jsxs)(T,{children:[!a&&(0,zt.jsx)(ut,{label:"Set-up token",description:"It is in the link that the gateway printed when it started.",value:n,onChange:x=>o(
x.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"off"}),(0,zt.jsx)(D,{label:"Email",type:"email",value:r,onChange:x=>i(x.currentTarget.value),required:!0,
withAsterisk:!1,autoComplete:"username",autoFocus:!0}),(0,zt.jsx)(kr,{label:"Password",value:d,onChange:m}),(0,zt.jsx)(D,{label:"Your name",value:l,onChange:x=>c(
x.currentTarget.value),autoComplete:"name",placeholder:"Optional"}),(0,zt.jsx)(D,{label:"Organisation",value:s,onChange:x=>f(x.currentTarget.value),autoComplete:"\
organization",placeholder:"Optional"}),(0,zt.jsx)(N,{error:u.error}),(0,zt.jsx)(A,{type:"submit",size:"md",loading:u.isPending,disabled:!n||!r||!Wn(d),children:"\
Create account"})]})})}):(0,zt.jsx)(rt,{title:"Already set up",about:"This gateway has an owner, so the set-up link does nothing any more.",children:(0,zt.jsx)(
be,{component:Y,href:"/",children:"Go to the login"})})}var Yp=h(U(),1);var Cn=h(U(),1);var Le=h(w(),1);function Z5({close:e,done:a}){let t=Rn(),[n,o]=(0,Cn.useState)(""),[r,i]=(0,Cn.useState)(""),[l,c]=(0,Cn.useState)(""),[s,f]=(0,Cn.useState)(""),
[d,m]=(0,Cn.useState)({}),[u,g]=(0,Cn.useState)(""),x=t.data?.data??[],S=x.find(_=>_.slug===n),b=r.trim()||S?.name||n,p=G({mutationFn:()=>M("POST",Dr,{name:b,provider:n,
...l?{key:l}:{},...u.trim()?{custom_host:u.trim()}:{},...s.trim()?{note:s.trim()}:{},...Object.keys(Dl(d)).length>0?{configurations:Dl(d)}:{}}),onSuccess:_=>{c(
""),Yo(),a({slug:_.data?.slug??_.slug??"",name:b,provider:n,status:"active",created_at:""})}}),v=S?.fields.some(_=>_.required&&!d[_.name]?.trim())||S?.needs_host&&
!u.trim();return(0,Le.jsxs)($5,{title:"Add a virtual key",close:e,submit:()=>p.mutate(),action:"Add and test",busy:p.isPending,error:p.error,blocked:!S||!!v||S.
needs_key&&!l,children:[(0,Le.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}),t.isPending?(0,Le.jsx)(qe,{height:60,radius:"md"}):(0,Le.jsx)(Je,{label:"Provider",
data:x.filter(_=>_.slug!=="local").map(_=>({value:_.slug,label:_.name})),value:n||null,placeholder:"Choose one, or type to search",onChange:_=>{o(_??""),m({})},
searchable:!0,allowDeselect:!1,"data-autofocus":!0,nothingFoundMessage:"No such provider. One that speaks OpenAI's API works with a base URL",maxDropdownHeight:280}),
(0,Le.jsx)(D,{label:"Name",placeholder:S?.name,description:"Its slug is made from it.",value:r,onChange:_=>i(_.currentTarget.value),maxLength:100}),S?.needs_key&&
(0,Le.jsx)(Bl,{label:"The provider's API key",value:l,onChange:c,required:!0,provider:S}),S?.fields.map(_=>(0,Le.jsx)(D,{label:_.label,value:d[_.name]??"",onChange:E=>m(
{...d,[_.name]:E.currentTarget.value}),required:_.required},_.name)),S&&(0,Le.jsx)(Ul,{value:u,onChange:g,provider:S}),(0,Le.jsx)($a,{label:"Note",placeholder:"\
Whose account, which budget",value:s,onChange:_=>f(_.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function P5({row:e,close:a}){let t=Rn().data?.data.
find(g=>g.slug===e.provider),[n,o]=(0,Cn.useState)(e.name),[r,i]=(0,Cn.useState)(e.note??""),[l,c]=(0,Cn.useState)(""),[s,f]=(0,Cn.useState)(e.custom_host??""),
d=s.trim()!==(e.custom_host??""),m=G({mutationFn:()=>M("PUT",`${Dr}/${encodeURIComponent(e.slug)}`,{name:n.trim(),note:r.trim(),...l?{key:l}:{},...d?{custom_host:s.
trim()}:{}}),onSuccess:()=>(c(""),a(),Yo())}),u=d&&t?.needs_key!==!1;return(0,Le.jsxs)($5,{title:`Edit ${e.name}`,close:a,submit:()=>m.mutate(),action:"Save",busy:m.
isPending,error:m.error,blocked:!n.trim()||u&&!l,children:[(0,Le.jsx)(D,{label:"Name",value:n,onChange:g=>o(g.currentTarget.value),required:!0,maxLength:100,"da\
ta-autofocus":!0}),t?.needs_key!==!1&&(0,Le.jsx)(Bl,{label:"New API key of the provider",value:l,onChange:c,required:u,placeholder:e.masked_key??void 0,about:u?
"A stored key never travels to a new host by itself: enter it again.":"Leave it empty to keep the stored one."}),(0,Le.jsx)(Ul,{value:s,onChange:f,provider:t}),
(0,Le.jsx)($a,{label:"Note",value:r,onChange:g=>i(g.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function $5({title:e,close:a,submit:t,action:n,busy:o,
error:r,blocked:i,children:l}){return(0,Le.jsx)(Ga,{opened:!0,onClose:a,title:e,closeButtonProps:{"aria-label":"Close"},children:(0,Le.jsx)("form",{onSubmit:s=>{
s.preventDefault(),t()},children:(0,Le.jsxs)(T,{children:[l,(0,Le.jsx)(N,{error:r}),(0,Le.jsxs)(k,{justify:"flex-end",className:"drawer-foot",children:[(0,Le.jsx)(
A,{variant:"default",onClick:a,children:"Cancel"}),(0,Le.jsx)(A,{type:"submit",loading:o,disabled:i,children:n})]})]})})})}var Hl=h(U(),1);var Bo=h(w(),1);function J5({integrations:e,close:a}){let t=Mn(),[n,o]=(0,Hl.useState)(e.length===1?e[0]?.id??null:null),[r,i]=(0,Hl.useState)(""),[l,c]=(0,Hl.useState)(
""),s=e.find(d=>d.id===n);return(0,Bo.jsxs)(na,{title:"A provider from an integration",action:"Add provider",ready:s!==void 0,save:async()=>{let d={name:r.trim()||
s?.name,integration_id:n,workspace_id:t||void 0,...l.trim()?{note:l.trim()}:{}};await J("POST",os,d,os),await Yo()},close:a,children:[(0,Bo.jsx)(Je,{label:"Inte\
gration",data:e.map(d=>({value:d.id,label:`${d.name} (${d.slug})`})),value:n,onChange:o,placeholder:"Choose one",searchable:!0,allowDeselect:!1,"data-autofocus":!0}),
(0,Bo.jsx)(D,{label:"Name",placeholder:s?.name,description:"Its slug is made from it.",value:r,onChange:d=>i(d.currentTarget.value),maxLength:100}),(0,Bo.jsx)($a,
{label:"Note",placeholder:"What it is for",value:l,onChange:d=>c(d.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function F5({row:e,close:a}){let[t,
n]=(0,Hl.useState)(e.name),[o,r]=(0,Hl.useState)(e.note??""),i=async()=>{await J("PUT",`${os}/${encodeURIComponent(e.slug)}`,{name:t.trim(),note:o.trim()},os),await Yo()};
return(0,Bo.jsxs)(na,{title:`Edit ${e.name}`,action:"Save",ready:t.trim()!=="",save:i,close:a,children:[(0,Bo.jsx)(D,{label:"Name",value:t,onChange:l=>n(l.currentTarget.
value),required:!0,maxLength:100,"data-autofocus":!0}),(0,Bo.jsx)($a,{label:"Note",value:o,onChange:l=>r(l.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}var fi=h(w(),1);function W5({row:e,close:a}){let t=async()=>{await M("DELETE",`${Dr}/${encodeURIComponent(e.slug)}`),await Yo()};return(0,fi.jsx)(ma,{title:`Del\
ete ${e.name}?`,action:"Delete virtual key",close:a,run:t,children:(0,fi.jsxs)(T,{gap:"xs",children:[(0,fi.jsxs)(y,{size:"sm",children:["Every request that name\
s ",(0,fi.jsxs)("span",{className:"mono",children:["@",e.slug]})," is refused within a second. The sealed key is destroyed and cannot be brought back; the key a\
t the provider itself stays valid until you revoke it there."]}),(0,fi.jsx)(y,{size:"sm",c:"dimmed",children:"Logs of past requests stay."})]})})}var de=h(w(),1),j4=[{name:"Name",least:170},{name:"Slug",width:220},{name:"Provider",width:130},{name:"Key",width:120},{name:"Status",width:104},{name:"Created",
width:110},{name:"Actions",width:120,silent:!0}];function e_({rows:e,loading:a,act:t}){let n=Rn().data?.data??[],o=r=>n.find(i=>i.slug===r)?.name??r;return(0,de.jsx)(
Ia,{label:"Virtual keys",columns:j4,loading:a,minWidth:900,children:e.map(r=>(0,de.jsxs)(C.Tr,{children:[(0,de.jsxs)(C.Td,{children:[(0,de.jsx)(y,{size:"sm",fw:550,
className:"wrap",children:r.name}),(r.note||r.custom_host)&&(0,de.jsx)(y,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:r.note||r.custom_host})]}),
(0,de.jsx)(C.Td,{children:(0,de.jsxs)(k,{gap:4,wrap:"nowrap",children:[(0,de.jsxs)("span",{className:"mono wrap",children:["@",r.slug]}),(0,de.jsx)(It,{text:`@${r.
slug}`,label:`Copy slug of ${r.name}`})]})}),(0,de.jsx)(C.Td,{children:o(r.provider)}),(0,de.jsx)(C.Td,{className:r.masked_key?"mono nowrap":void 0,children:r.integration_id?
"Integration’s":r.masked_key??"None needed"}),(0,de.jsx)(C.Td,{children:(0,de.jsx)(hn,{status:r.status})}),(0,de.jsx)(C.Td,{children:(0,de.jsx)(ne,{at:r.created_at})}),
(0,de.jsx)(C.Td,{children:(0,de.jsxs)(k,{gap:6,wrap:"nowrap",justify:"flex-end",children:[(0,de.jsx)(A,{size:"compact-sm",variant:"default",onClick:()=>t({kind:"\
test",row:r}),"aria-label":`Test ${r.name}`,children:"Test"}),(0,de.jsx)(V4,{row:r,act:t})]})})]},r.slug))})}function V4({row:e,act:a}){return(0,de.jsxs)(R,{children:[
(0,de.jsx)(R.Target,{children:(0,de.jsx)(ba,{variant:"subtle",color:"gray","aria-label":`Actions for ${e.name}`,children:(0,de.jsx)(jo,{size:18})})}),(0,de.jsxs)(
R.Dropdown,{children:[(0,de.jsx)(R.Item,{leftSection:(0,de.jsx)(Bn,{size:16}),onClick:()=>a({kind:"edit",row:e}),children:"Edit"}),(0,de.jsx)(R.Divider,{}),(0,de.jsx)(
R.Item,{color:"red",leftSection:(0,de.jsx)(Ka,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var te=h(w(),1),I4={resolve:"Find the host",connect:"Connect",tls:"Encrypt (TLS)",auth:"Log in with the key",models:"List models",completion:"Answer one token"},
Kp=24;function a_({row:e,close:a}){let t=Tt({queryKey:["test",e.slug],queryFn:()=>M("POST",`${Dr}/${encodeURIComponent(e.slug)}/test`),staleTime:0,gcTime:0,retry:!1,
refetchOnWindowFocus:!1,refetchOnReconnect:!1}),n=t.isFetching?void 0:t.data;return(0,te.jsx)(ya,{opened:!0,onClose:a,title:`Test ${e.name}`,size:"lg",closeButtonProps:{
"aria-label":"Close"},children:(0,te.jsxs)(T,{"aria-live":"polite",children:[t.isFetching&&(0,te.jsxs)(k,{gap:"sm",mih:48,children:[(0,te.jsx)(pi,{size:18}),(0,te.jsx)(
y,{size:"sm",children:"Calling the provider with the stored key…"})]}),!t.isFetching&&(0,te.jsx)(N,{error:t.error}),n&&(0,te.jsxs)(te.Fragment,{children:[(0,te.jsx)(
La,{color:n.ok?"teal":"red",icon:n.ok?(0,te.jsx)(lo,{size:18}):(0,te.jsx)(Pl,{size:18}),children:n.ok?(0,te.jsxs)(te.Fragment,{children:["It works. Call it as ",
(0,te.jsxs)("span",{className:"mono",children:["@",e.slug,"/model"]}),"."]}):"It does not work yet. The first red line says what to mend."}),(0,te.jsx)(T,{gap:0,
component:"ol",className:"steps",children:n.steps.map(o=>(0,te.jsx)(Q4,{step:o},o.step))}),(0,te.jsx)(X4,{names:n.models??[]})]}),(0,te.jsxs)(k,{justify:"flex-e\
nd",children:[(0,te.jsx)(A,{variant:"default",onClick:()=>{t.refetch()},disabled:t.isFetching,children:"Test again"}),(0,te.jsx)(A,{onClick:a,children:"Done"})]})]})})}
function Q4({step:e}){let a=e.ok?lo:Pl;return(0,te.jsxs)("li",{children:[(0,te.jsx)(a,{size:20,color:`var(--mantine-color-${e.ok?"teal":"red"}-6)`,"aria-label":e.
ok?"passed":"failed"}),(0,te.jsxs)("div",{style:{flex:1,minWidth:0},children:[(0,te.jsx)(y,{size:"sm",fw:550,children:I4[e.step]??e.step}),(0,te.jsx)(y,{size:"s\
m",c:e.ok?"dimmed":"red",className:"wrap",children:e.message})]}),(0,te.jsx)(y,{size:"xs",c:"dimmed",className:"nowrap",children:Re(e.ms)})]})}function X4({names:e}){
return e.length===0?null:(0,te.jsxs)("div",{children:[(0,te.jsxs)(y,{size:"sm",fw:550,mb:6,children:[e.length," ",e.length===1?"model":"models"," found"]}),(0,te.jsxs)(
k,{gap:6,children:[e.slice(0,Kp).map(a=>(0,te.jsx)(ue,{variant:"default",tt:"none",fw:450,radius:"sm",children:a},a)),e.length>Kp&&(0,te.jsxs)(y,{size:"xs",c:"d\
immed",children:["and ",e.length-Kp," more"]})]})]})}var Ie=h(w(),1);function t_(){let{action:e}=Dn(),[,a]=ae(),t=Ko(),[n,o]=(0,Yp.useState)(null),[r,i]=(0,Yp.useState)(!1),l=ln(),c=Um(l("organisation_integrations\
.list")).data?.data??[],s=t.data?.data??[],f=()=>o(null);return(0,Ie.jsxs)(ke,{title:"Virtual keys",about:"Providers’ credentials, sealed. An app names one by i\
ts slug and never sees the key behind it.",actions:(0,Ie.jsxs)(Ie.Fragment,{children:[c.length>0&&(0,Ie.jsx)(A,{variant:"default",leftSection:(0,Ie.jsx)(Ei,{size:16}),
onClick:()=>i(!0),children:"From an integration"}),(0,Ie.jsx)(Sr,{scope:"virtual_keys.create",run:()=>a("/virtual-keys/new"),children:"Add virtual key"})]}),children:[
(0,Ie.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&s.length===0&&(0,Ie.jsxs)(on,{icon:(0,Ie.jsx)(Ci,{size:26}),title:"No provider is connected y\
et",action:(0,Ie.jsx)(A,{component:Y,href:"/virtual-keys/new",variant:"light",children:"Add the first virtual key"}),children:["Paste a provider’s API key once.\
 Then call its models as ",(0,Ie.jsx)("span",{className:"mono",children:"@slug/model"}),", or send"," ",(0,Ie.jsx)("span",{className:"mono",children:"x-portkey-\
virtual-key: slug"}),". The built-in model works without any."]}),!t.error&&(t.isPending||s.length>0)&&(0,Ie.jsx)(e_,{rows:s,loading:t.isPending,act:o}),e==="ne\
w"&&(0,Ie.jsx)(Z5,{close:()=>a("/virtual-keys"),done:d=>{a("/virtual-keys"),o({kind:"test",row:d})}}),r&&(0,Ie.jsx)(J5,{integrations:c,close:()=>i(!1)}),n?.kind===
"edit"&&n.row.integration_id&&(0,Ie.jsx)(F5,{row:n.row,close:f}),n?.kind==="edit"&&!n.row.integration_id&&(0,Ie.jsx)(P5,{row:n.row,close:f}),n?.kind==="test"&&(0,Ie.jsx)(
a_,{row:n.row,close:f}),n?.kind==="delete"&&(0,Ie.jsx)(W5,{row:n.row,close:f})]})}var s_=h(U(),1);var n_=h(U(),1);var jp=h(w(),1);function o_({row:e,run:a,close:t}){let[n,o]=(0,n_.useState)("");return(0,jp.jsx)(na,{title:`Delete ${e.name}?`,action:"Delete workspace",ready:n===
e.name,save:()=>a(n),close:t,size:"md",children:(0,jp.jsx)(D,{label:`Type ${e.name} to confirm`,description:"A workspace goes only when nothing is in it any mor\
e: first its keys, providers, configs and prompts. Its logs stay until their time is over.",value:n,onChange:r=>o(r.currentTarget.value),autoComplete:"off","dat\
a-autofocus":!0})})}var Kl=h(U(),1);var sn=h(w(),1),r_=e=>Object.entries(e??{});function i_(e){let a=e.map(([t,n])=>[t.trim(),n]).filter(([t])=>t!=="");return a.length>0?Object.fromEntries(a):null}
function l_({label:e,about:a,pairs:t,change:n}){let o=(r,i)=>n(t.map((l,c)=>c===r?i:l));return(0,sn.jsx)(gi.Wrapper,{label:e,description:a,children:(0,sn.jsxs)(
T,{gap:"xs",mt:6,children:[t.map(([r,i],l)=>(0,sn.jsxs)(k,{gap:"xs",wrap:"nowrap",children:[(0,sn.jsx)(D,{"aria-label":`Name of pair ${l+1}`,placeholder:"team",
value:r,onChange:c=>o(l,[c.currentTarget.value,i]),style:{flex:1}}),(0,sn.jsx)(D,{"aria-label":`Value of pair ${l+1}`,placeholder:"blue",value:i,onChange:c=>o(l,
[r,c.currentTarget.value]),style:{flex:1}}),(0,sn.jsx)(ba,{variant:"subtle",color:"gray","aria-label":`Remove pair ${l+1}`,onClick:()=>n(t.filter((c,s)=>s!==l)),
children:(0,sn.jsx)(zv,{size:16})})]},l)),(0,sn.jsx)(k,{children:(0,sn.jsx)(A,{variant:"subtle",size:"compact-sm",leftSection:(0,sn.jsx)(Vt,{size:14}),onClick:()=>n(
[...t,["",""]]),children:"Add a pair"})})]})})}var Uo=h(w(),1);function Vp({row:e,close:a}){let[t,n]=(0,Kl.useState)(e?.name??""),[o,r]=(0,Kl.useState)(e?.icon??""),[i,l]=(0,Kl.useState)(e?.description??""),
[c,s]=(0,Kl.useState)(e?.defaults.block_inline_config??!1),[f,d]=(0,Kl.useState)(r_(e?.defaults.metadata)),m=async()=>{let u={name:t.trim(),icon:o.trim()||null,
description:i.trim()||null,defaults:{metadata:i_(f),...e?{block_inline_config:c}:{}}};await(e?J("PUT",`${eo}/${e.id}`,u):J("POST",eo,u)),await Ip()};return(0,Uo.jsxs)(
na,{title:e?`Edit ${e.name}`:"Create a workspace",action:e?"Save":"Create workspace",ready:t.trim()!=="",save:m,close:a,children:[(0,Uo.jsxs)(k,{align:"flex-end",
wrap:"nowrap",children:[(0,Uo.jsx)(D,{label:"Icon",placeholder:"🔭",value:o,onChange:u=>r(u.currentTarget.value),maxLength:8,w:76}),(0,Uo.jsx)(D,{label:"Name",
placeholder:"Checkout team",value:t,onChange:u=>n(u.currentTarget.value),required:!0,maxLength:255,"data-autofocus":!0,style:{flex:1}})]}),(0,Uo.jsx)($a,{label:"\
Description",placeholder:"Who works here, and on what",value:i,onChange:u=>l(u.currentTarget.value),maxLength:1024,autosize:!0,minRows:2}),(0,Uo.jsx)(l_,{label:"\
Metadata of every call",about:"Goes into each record of this workspace, over what a caller sends.",pairs:f,change:d}),e&&(0,Uo.jsx)(St,{label:"Saved configs onl\
y",description:"A call that brings a config, provider or host of its own is refused.",checked:c,onChange:u=>s(u.currentTarget.checked)})]})}var tu=h(U(),1);var Qe=h(w(),1);function c_({row:e,close:a}){let t=`${eo}/${e.id}/users`,n=M2(e.id),[o,r]=(0,tu.useState)(null),i=G({mutationFn:({id:c,role:s})=>J("PUT",`${t}/${c}`,
{role:s},t)}),l=ln();return(0,Qe.jsxs)(Ga,{opened:!0,onClose:a,title:`Members of ${e.name}`,size:"xl",closeButtonProps:{"aria-label":"Close"},children:[(0,Qe.jsxs)(
T,{children:[(0,Qe.jsx)(Z4,{path:t,there:n.data?.data??[]}),(0,Qe.jsx)(N,{error:i.error}),(0,Qe.jsx)(_n,{label:"Members",found:n,keyOf:c=>c.id,nameOf:Qa,minWidth:480,
texts:c=>[c.email,Qa(c)],acts:[{name:"Take out…",icon:qs,scope:"workspace_users.delete",danger:!0,run:r}],cells:[{name:"Person",least:200,show:c=>(0,Qe.jsx)(xn,
{name:Qa(c),about:c.email})},{name:"Role here",width:150,show:c=>(0,Qe.jsx)(Nr,{label:`Role of ${Qa(c)}`,bare:!0,roles:rs,value:c.role,disabled:!l("workspace_us\
ers.update")||i.isPending,change:s=>i.mutate({id:c.id,role:s})})}],empty:{icon:(0,Qe.jsx)(Vo,{size:26}),title:"Nobody was put in yet",about:"Owners and admins o\
f the organisation reach every workspace without being members."}})]}),o&&(0,Qe.jsxs)(ma,{title:`Take ${Qa(o)} out?`,action:"Take out",close:()=>r(null),run:()=>J(
"DELETE",`${t}/${o.id}`,void 0,t),children:["Their own keys of ",e.name," stop working within a second. What they made for others stays."]})]})}function Z4({path:e,
there:a}){let t=ln(),n=Gm(t("organisation_users.list")),[o,r]=(0,tu.useState)(null),[i,l]=(0,tu.useState)("member"),c=G({mutationFn:()=>J("POST",e,{users:[{id:o,
role:i}]},e),onSuccess:()=>r(null)}),s=new Set(a.map(d=>d.id)),f=(n.data?.data??[]).filter(d=>d.status==="active"&&!s.has(d.id));return t("organisation_users.li\
st")?(0,Qe.jsxs)(Qe.Fragment,{children:[(0,Qe.jsxs)(k,{align:"flex-end",wrap:"nowrap",children:[(0,Qe.jsx)(Je,{label:"Put in",placeholder:f.length>0?"A person o\
f the organisation":"Everybody is in",data:f.map(d=>({value:d.id,label:`${Qa(d)} (${d.email})`})),value:o,onChange:r,searchable:!0,nothingFoundMessage:"Nobody m\
atches. Invite them under Members.",style:{flex:1}}),(0,Qe.jsx)("div",{style:{width:130},children:(0,Qe.jsx)(Nr,{label:"As",roles:rs,value:i,change:l})}),(0,Qe.jsx)(
Nm,{scope:"workspace_users.create",children:(0,Qe.jsx)(A,{disabled:!o,loading:c.isPending,onClick:()=>c.mutate(),children:"Add"})})]}),(0,Qe.jsx)(N,{error:c.error})]}):
(0,Qe.jsx)(y,{size:"sm",c:"dimmed",children:"Who may be put in is known to owners and admins of the organisation."})}var lt=h(w(),1),Ip=async()=>{await Promise.all([Am(eo),He(le)])};function d_(){let{id:e}=Dn(),[,a]=ae(),t=Ar(),[n,o]=(0,s_.useState)(null),r=()=>o(null),i=[{name:"\
Members",icon:Vo,scope:"workspace_users.list",run:c=>a(`/workspaces/${c.id}`)},{name:"Edit",icon:Bn,scope:"workspaces.update",run:c=>o({kind:"edit",row:c})},{name:"\
Delete…",icon:Ka,scope:"workspaces.delete",danger:!0,for:c=>c.defaults.is_default!==1,run:c=>o({kind:"delete",row:c})}],l=e&&e!=="new"?t.data?.data.find(c=>c.
id===e||c.slug===e):void 0;return(0,lt.jsxs)(ke,{title:"Workspaces",about:"A team’s room: its keys, providers, configs and logs are its own, and nobody outside \
reaches them.",actions:(0,lt.jsx)(Sr,{scope:"workspaces.create",run:()=>a("/workspaces/new"),children:"Create workspace"}),children:[(0,lt.jsx)(_n,{label:"Works\
paces",found:t,keyOf:c=>c.id,nameOf:c=>c.name,texts:c=>[c.name,c.slug,c.description],acts:i,cells:[{name:"Name",least:200,show:c=>(0,lt.jsx)(xn,{name:`${c.icon?
`${c.icon} `:""}${c.name}`,about:c.description})},{name:"Slug",width:220,show:c=>(0,lt.jsx)("span",{className:"mono wrap",children:c.slug})},{name:"Default conf\
ig",width:190,from:"lg",show:c=>(0,lt.jsx)("span",{className:"mono wrap",children:c.defaults.config_id??"–"})},{name:"Rules",width:150,show:c=>c.defaults.block_inline_config?
(0,lt.jsx)(ue,{variant:"light",tt:"none",children:"Saved configs only"}):"–"},{name:"Created",width:120,show:c=>(0,lt.jsx)(ne,{at:c.created_at})}],empty:{icon:(0,lt.jsx)(
ki,{size:26}),title:"You are in no workspace",about:"Ask an admin of the organisation to put you in one."}}),e==="new"&&(0,lt.jsx)(Vp,{close:()=>a("/workspaces")}),
n?.kind==="edit"&&(0,lt.jsx)(Vp,{row:n.row,close:r}),n?.kind==="delete"&&(0,lt.jsx)(o_,{row:n.row,close:r,run:c=>J("DELETE",`${eo}/${n.row.id}`,{name:c}).then(Ip)}),
l&&(0,lt.jsx)(c_,{row:l,close:()=>a("/workspaces")})]})}var m_=()=>vg({opened:!1,empty:!1,selected:-1,listId:"",query:"",registeredActions:new Set}),Qp=e=>bg(e);function Yl(e,a){let t=a.getState();a.setState({...t,...e(
a.getState())})}function u_(e){Yl(()=>({opened:!0,selected:-1}),e)}function f_(e){Yl(()=>({opened:!1}),e)}function h_(e){Yl(a=>({opened:!a.opened,selected:a.opened?
a.selected:-1}),e)}function p_(e,a){a.updateState(t=>({...t,selected:e}))}function P4(e,a){a.updateState(t=>({...t,listId:e}))}function nu(e,a=document){let t=a.
querySelector(e);if(t)return t;let n=a instanceof ShadowRoot?a.host.children:a.children;for(let o=0;o<n.length;o+=1){let r=n[o];if(r.shadowRoot){let l=nu(e,r.shadowRoot);
if(l)return l}let i=nu(e,r);if(i)return i}return null}function ou(e,a){let t=a.getState(),n=t.listId?nu(`#${t.listId}`):null,o=n?.querySelector("[data-selected]"),
r=n?.querySelectorAll("[data-action]")??[],i=e===-1?r.length-1:e===r.length?0:e,l=ng(i,0,r.length-1);return o?.removeAttribute("data-selected"),r[l]?.scrollIntoView(
{block:"nearest"}),r[l]?.setAttribute("data-selected","true"),p_(l,a),l}function $4(e){return ou(e.getState().selected+1,e)}function J4(e){return ou(e.getState().
selected-1,e)}function F4(e){let a=e.getState();(a.listId?nu(`#${a.listId} [data-selected]`):null)?.click()}function W4(e,a){let t=a.getState();return t.registeredActions.
add(e),()=>{t.registeredActions.delete(e)}}function ez(e,a){Yl(()=>({query:e}),a),Promise.resolve().then(()=>{ou(0,a),Yl(t=>({empty:t.query.trim().length>0&&t.registeredActions.
size===0||!1}),a)})}function az({clearQuery:e},a){a.updateState(t=>({...t,selected:-1,query:e?"":t.query,empty:e?!1:t.empty}))}var ct={open:u_,close:f_,toggle:h_,
updateState:Yl,setSelectedAction:p_,setListId:P4,selectAction:ou,selectNextAction:$4,selectPreviousAction:J4,triggerSelectedAction:F4,registerAction:W4,setQuery:ez,
clearSpotlightState:az};function g_(){let e=m_();return[e,{open:()=>u_(e),close:()=>f_(e),toggle:()=>h_(e)}]}var[ru,Mr]=g_(),{open:tz,close:nz,toggle:oz}=Mr;function iu(e){let a=e;return a.group!==void 0&&Array.isArray(a.actions)}var[v_,dn]=tg("Spotlight component was not found in tree");var Da={root:"m_d2b315db",content:"m_3cd250e0",body:"m_d2abce9b",search:"m_f366a061",actionsList:"m_6e463822",action:"m_d49bb8ef",actionBody:"m_3d475731",actionSection:"\
m_832642f6",actionLabel:"m_6c2a1345",actionDescription:"m_a6d9d78d",empty:"m_82f78f74",footer:"m_ddcaf054",actionsGroup:"m_5a3e5f7b"};var mn=h(w(),1),rz={dimmedSections:!0,highlightQuery:!1},jl=Ua(e=>{let{className:a,style:t,classNames:n,styles:o,id:r,description:i,label:l,leftSection:c,rightSection:s,
children:f,dimmedSections:d,highlightQuery:m,highlightColor:u,closeSpotlightOnTrigger:g,onClick:x,onMouseDown:S,keywords:b,vars:p,...v}=Ba("SpotlightAction",rz,
e),_=dn(),E={classNames:n,styles:o},K=m&&typeof l=="string"?(0,mn.jsx)(fg,{component:"span",highlight:_.query,color:u,..._.getStyles("actionLabel",E),children:l}):
(0,mn.jsx)("span",{..._.getStyles("actionLabel",E),children:l});return(0,mn.jsx)(jt,{"data-action":!0,..._.getStyles("action",{className:a,style:t,...E}),...v,onMouseDown:O=>{
O.preventDefault(),S?.(O)},onClick:O=>{x?.(O),(g??_.closeOnActionTrigger)&&ct.close(_.store)},tabIndex:-1,children:f||(0,mn.jsxs)(mn.Fragment,{children:[c&&(0,mn.jsx)(
un,{component:"span",mod:{position:"left",dimmed:d},..._.getStyles("actionSection",E),children:c}),(0,mn.jsxs)("span",{..._.getStyles("actionBody",E),children:[
K,(0,mn.jsx)("span",{..._.getStyles("actionDescription",E),children:i})]}),s&&(0,mn.jsx)(un,{component:"span",mod:{position:"right",dimmed:d},..._.getStyles("ac\
tionSection",E),children:s})]})})});jl.classes=Da;jl.displayName="@mantine/spotlight/SpotlightAction";var b_=h(w(),1),ss=Ua(e=>{let{className:a,style:t,styles:n,classNames:o,label:r,children:i,...l}=Ba("SpotlightActionsGroup",null,e),c=dn();return(0,b_.jsx)(un,{
...c.getStyles("actionsGroup",{className:a,style:t,classNames:o,styles:n}),...l,__vars:{"--spotlight-label":`'${r?.replace(/\\/g,"\\\\").replace(/'/g,"\\'")}'`},
children:i})});ss.classes=Da;ss.displayName="@mantine/core/SpotlightActionsGroup";var y_=h(w(),1),lu=h(U(),1),ds=Ua(e=>{let{className:a,style:t,id:n,children:o,vars:r,classNames:i,styles:l,...c}=Ba("SpotlightActionsList",null,e),s=dn(),f=`man\
tine-${(0,lu.useId)().replace(/:/g,"")}`,d=n||f;return(0,lu.useEffect)(()=>(ct.setListId(d,s.store),()=>ct.setListId("",s.store)),[]),(0,y_.jsx)(Go.Autosize,{...s.
getStyles("actionsList",{className:a,style:t,classNames:i,styles:l}),type:"scroll",scrollbarSize:"var(--spotlight-actions-list-padding)",offsetScrollbars:"y",id:d,
...c,children:o})});ds.classes=Da;ds.displayName="@mantine/spotlight/SpotlightActionsList";var w_=h(w(),1),ms=Ua(e=>{let{className:a,style:t,classNames:n,styles:o,...r}=Ba("SpotlightEmpty",null,e),i=dn();return(0,w_.jsx)(un,{...i.getStyles("empty",{classNames:n,
styles:o,className:a,style:t}),...r})});ms.classes=Da;ms.displayName="@mantine/spotlight/SpotlightEmpty";var __=h(w(),1),cu=Ua(e=>{let{className:a,style:t,classNames:n,styles:o,...r}=Ba("SpotlightFooter",null,e),i=dn();return(0,__.jsx)(un,{...i.getStyles("footer",{
className:a,classNames:n,style:t,styles:o}),...r})});cu.classes=Da;cu.displayName="@mantine/spotlight/SpotlightFooter";function x_(e,a){if(!e)return[];let t=()=>ct.open(a);return Array.isArray(e)?e.map(n=>[n,t]):[[e,t]]}var Xp=h(w(),1),iz={size:600,yOffset:80,zIndex:ps("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:ru,clearQueryOnClose:!0,
closeOnActionTrigger:!0,shortcut:"mod + K",maxHeight:400},us=Ua(e=>{let a=Ba("SpotlightRoot",iz,e),{classNames:t,className:n,style:o,styles:r,unstyled:i,vars:l,
store:c,children:s,query:f,onQueryChange:d,transitionProps:m,clearQueryOnClose:u,shortcut:g,tagsToIgnore:x,triggerOnContentEditable:S,disabled:b,onSpotlightOpen:p,
onSpotlightClose:v,forceOpened:_,closeOnActionTrigger:E,maxHeight:K,scrollable:O,attributes:B,...Ge}=a,{opened:X,query:Nn}=Qp(c),mu=typeof f=="string"?f:Nn,Wp=eg=>{
d?.(eg),ct.setQuery(eg,c)},V_=dg({name:"Spotlight",classes:Da,props:a,className:n,style:o,classNames:t,styles:r,unstyled:i,attributes:B}),{resolvedClassNames:I_,
resolvedStyles:Q_}=sg({classNames:t,styles:r,props:a});return lg(x_(g,c),x,S),og(()=>{X?p?.():v?.()},[X]),b?null:(0,Xp.jsx)(v_,{value:{getStyles:V_,query:mu,setQuery:Wp,
store:c,closeOnActionTrigger:E},children:(0,Xp.jsx)(ya,{...Ge,withCloseButton:!1,opened:X||!!_,padding:0,onClose:()=>ct.close(c),className:n,style:o,classNames:I_,
styles:Q_,attributes:B,transitionProps:{...m,onExited:()=>{u&&Wp(""),ct.clearSpotlightState({clearQuery:u},c),m?.onExited?.()}},__vars:{"--spotlight-max-height":O?
ag(K):void 0},__staticSelector:"Spotlight","data-scrollable":O||void 0,children:s})})});us.classes=Da;us.displayName="@mantine/spotlight/SpotlightRoot";var k_=h(w(),1),z_=h(U(),1),lz={size:"lg"},fs=Ua(e=>{let{classNames:a,styles:t,onKeyDown:n,onChange:o,vars:r,value:i,attributes:l,...c}=Ba("SpotlightSearch",lz,
e),s=dn(),f=s.getStyles("search"),[d,m]=(0,z_.useState)(!1),u=g=>{n?.(g),!d&&(g.nativeEvent.code==="ArrowDown"&&(g.preventDefault(),ct.selectNextAction(s.store)),
g.nativeEvent.code==="ArrowUp"&&(g.preventDefault(),ct.selectPreviousAction(s.store)),(g.nativeEvent.code==="Enter"||g.nativeEvent.code==="NumpadEnter")&&(g.preventDefault(),
ct.triggerSelectedAction(s.store)))};return(0,k_.jsx)(gi,{...f,classNames:[{input:f.className},a],styles:[{input:f.style},t],...c,value:i??s.query,onChange:g=>{
s.setQuery(g.currentTarget.value),o?.(g)},onKeyDown:u,onCompositionStart:()=>m(!0),onCompositionEnd:()=>m(!1)})});fs.classes=Da;fs.displayName="@mantine/spotlig\
ht/SpotlightSearch";function cz(e){return Array.isArray(e)?e.map(a=>a.trim()).join(",").toLowerCase().trim():typeof e=="string"?e.toLowerCase().trim():""}function sz(e){return e.reduce(
(a,t)=>"actions"in t?[...a,...t.actions.map(n=>({...n,group:t.group}))]:[...a,t],[])}function dz(e){let a={},t=[];return e.forEach(n=>{n.group?(a[n.group]||(a[n.
group]={pushed:!1,data:{group:n.group,actions:[]}}),a[n.group].data.actions.push(n),a[n.group].pushed||(a[n.group].pushed=!0,t.push(a[n.group].data))):t.push(n)}),
t}var S_=(e,a)=>{let t=e.trim().toLowerCase(),n=[[],[]];return sz(a).forEach(o=>{o.label?.toLowerCase().includes(t)?n[0].push(o):(o.description?.toLowerCase().includes(
t)||cz(o.keywords).includes(t))&&n[1].push(o)}),dz(n.flat())};function Zp(e,a){if(!Array.isArray(e))return[];let t=0;return e.reduce((n,o)=>{if(t>=a)return n;if(iu(o)){let r=Zp(o.actions,a-t);n.push({group:o.group,actions:r}),
t+=r.length}else n.push(o),t+=1;return n},[])}var Lo=h(w(),1),mz={size:600,yOffset:80,limit:1/0,zIndex:ps("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:ru,
filter:S_,clearQueryOnClose:!0,closeOnActionTrigger:!0,shortcut:"mod + K"},st=Ua(e=>{let{searchProps:a,filter:t,query:n,onQueryChange:o,actions:r,nothingFound:i,
highlightQuery:l,limit:c,scrollAreaProps:s,...f}=Ba("Spotlight",mz,e),[d,m]=ig({value:n,defaultValue:"",finalValue:"",onChange:o}),u=Zp(t(d,r),c).map(g=>{if(iu(
g)){let x=g.actions.map(({id:S,...b})=>(0,Lo.jsx)(jl,{highlightQuery:l,...b},S));return(0,Lo.jsx)(ss,{label:g.group,children:x},g.group)}return(0,Lo.jsx)(jl,{highlightQuery:l,
...g},g.id)});return(0,Lo.jsxs)(us,{...f,query:d,onQueryChange:m,children:[(0,Lo.jsx)(fs,{...a}),u.length>0&&(0,Lo.jsx)(ds,{...s,children:u}),u.length===0&&i&&(0,Lo.jsx)(
ms,{children:i})]})});st.classes=Da;st.displayName="@mantine/spotlight/Spotlight";st.Search=fs;st.ActionsList=ds;st.Action=jl;st.Empty=ms;st.ActionsGroup=ss;st.
Footer=cu;st.Root=us;st.open=Mr.open;st.close=Mr.close;st.toggle=Mr.toggle;var B_=h(U(),1);var En=h(w(),1);function T_({opened:e,close:a}){let t=zg();return(0,En.jsx)(Ga,{opened:e,onClose:a,title:"API calls of this page",size:"lg",closeButtonProps:{"a\
ria-label":"Close"},children:(0,En.jsxs)(T,{children:[(0,En.jsx)(y,{size:"sm",c:"dimmed",children:"The console uses nothing but the public API. These are the ca\
lls that this page made, newest first, with a key in place of your session. Secrets are left out."}),t.length===0&&(0,En.jsx)(y,{size:"sm",children:"No call yet\
."}),t.map(n=>(0,En.jsxs)(T,{gap:6,children:[(0,En.jsxs)(k,{gap:"xs",children:[(0,En.jsx)(ue,{size:"sm",variant:"light",color:n.status<400?"teal":"orange",radius:"\
sm",children:n.status}),(0,En.jsxs)(y,{size:"xs",c:"dimmed",children:[n.ms," ms"]})]}),(0,En.jsx)(Va,{text:Nl(n.method,n.path,n.body),label:"curl command"})]},n.
number))]})})}var oo=h(w(),1),Pp=[{to:"/",name:"Getting started",about:"First request, next steps",icon:iv},{to:"/playground",name:"Playground",about:"Try a model",icon:Ai},{
to:"/logs",name:"Logs",about:"Every call, in detail",icon:sv},{to:"/configs",name:"Configs",about:"Where calls go",icon:Us},{to:"/keys",name:"API keys",about:"W\
ho may call",icon:Ti},{to:"/virtual-keys",name:"Virtual keys",about:"Provider credentials",icon:Ci},{to:"/reference",name:"API reference",about:"Every operation\
, to try",icon:Kg}],$p=[{to:"/workspaces",name:"Workspaces",about:"Teams and their rooms",icon:ki,scope:"workspaces.list"},{to:"/integrations",name:"Integration\
s",about:"Shared provider credentials",icon:Ei,scope:"organisation_integrations.list"},{to:"/members",name:"Members",about:"People and invites",icon:Vo,scope:"o\
rganisation_users.list"},{to:"/audit",name:"Audit log",about:"Who changed what",icon:Ms,scope:"audit_logs.list"}],su=(e,a)=>e.filter(({scope:t})=>!t||a.includes(
t));function C_({scopes:e,onNavigate:a}){let t=su($p,e);return(0,oo.jsxs)(T,{gap:"lg",children:[(0,oo.jsx)(A_,{places:su(Pp,e),onNavigate:a}),t.length>0&&(0,oo.jsxs)(
"div",{children:[(0,oo.jsx)(y,{size:"xs",fw:600,c:"dimmed",px:"sm",pb:6,children:"Organisation"}),(0,oo.jsx)(A_,{places:t,onNavigate:a})]})]})}function A_({places:e,
onNavigate:a}){let[t]=ae();return(0,oo.jsx)(T,{gap:2,children:e.map(({to:n,name:o,icon:r})=>{let i=n==="/"?t==="/":t.startsWith(n);return(0,oo.jsx)(gg,{component:Y,
href:n,label:o,active:i,"aria-current":i?"page":void 0,leftSection:(0,oo.jsx)(r,{size:18,stroke:1.7}),onClick:a,style:{borderRadius:8}},n)})})}var E_=h(U(),1);async function du(){try{await M("DELETE",le)}catch(e){xs.show({color:"red",message:e instanceof Error?e.message:"Could not sign out."});return}Jp()}function Jp(){
Gp(),fn.setQueryData([le],null),fn.removeQueries({predicate:e=>e.queryKey[0]!==le})}var dt=h(w(),1),uz=/^[0-9a-f-]{8,}$/i;function N_(){let[e,a]=(0,E_.useState)(""),[,t]=ae(),{setColorScheme:n}=gs(),o=Rl(),r=Ho().data?.data??[],i=Ko().data?.data??
[],l=xi(e!=="").data?.data??[],c=_a().data?.scopes??[],s=su([...Pp,...$p],c).map(({to:g,name:x,about:S,icon:b})=>({id:g,label:x,description:S,leftSection:(0,dt.jsx)(
b,{size:20,stroke:1.7}),onClick:()=>t(g)})),f=[{id:"copy-key",label:"Copy my API key",leftSection:(0,dt.jsx)(zi,{size:20}),onClick:o},{id:"new-key",label:"Creat\
e an API key",leftSection:(0,dt.jsx)(Vt,{size:20}),onClick:()=>t("/keys/new")},{id:"new-config",label:"Create a config",leftSection:(0,dt.jsx)(Vt,{size:20}),onClick:()=>t(
"/configs/new")},{id:"new-vk",label:"Add a virtual key",leftSection:(0,dt.jsx)(Vt,{size:20}),onClick:()=>t("/virtual-keys/new")},{id:"dark",label:"Dark theme",leftSection:(0,dt.jsx)(
Ds,{size:20}),onClick:()=>n("dark")},{id:"light",label:"Light theme",leftSection:(0,dt.jsx)(Gs,{size:20}),onClick:()=>n("light")},{id:"out",label:"Sign out",leftSection:(0,dt.jsx)(
Rs,{size:20}),onClick:()=>{du()}}],d=[...r.map(g=>({id:`key-${g.id}`,label:g.name,description:g.key,leftSection:(0,dt.jsx)(Ti,{size:20,stroke:1.7}),onClick:()=>t(
`/keys?search=${encodeURIComponent(g.name)}`)})),...i.map(g=>({id:`vk-${g.slug}`,label:g.name,description:`@${g.slug}`,leftSection:(0,dt.jsx)(Ci,{size:20,stroke:1.7}),
onClick:()=>t("/virtual-keys")})),...l.map(g=>({id:`config-${g.slug}`,label:g.name,description:g.slug,leftSection:(0,dt.jsx)(Us,{size:20,stroke:1.7}),onClick:()=>t(
`/configs/${g.slug}`)}))],m=[{group:"Pages",actions:s},{group:"Actions",actions:f},{group:"Keys and configs",actions:e?d:[]}],u=e.trim();if(uz.test(u)){let g={leftSection:(0,dt.jsx)(
nv,{size:20}),keywords:[u]};m.unshift({group:"Logs",actions:[{...g,id:"log",label:`Open log ${u}`,onClick:()=>t(`/logs/${encodeURIComponent(u)}`)},{...g,id:"tra\
ce",label:`Logs of trace ${u}`,onClick:()=>t(`/logs?range=all&q=trace:${encodeURIComponent(u)}`)}]})}return(0,dt.jsx)(st,{actions:m,query:e,onQueryChange:a,shortcut:"\
mod + K",scrollable:!0,maxHeight:420,nothingFound:"Nothing found",searchProps:{leftSection:(0,dt.jsx)(Ha,{size:20,stroke:1.5}),placeholder:"Pages, keys, actions\
, a log or trace id","aria-label":"Search and commands"}})}var me=h(w(),1);function fz(e){let{first_name:a,last_name:t,email:n}=e.user;return[a,t].filter(Boolean).join(" ")||n}var hz=[{value:"auto",label:"As the system",
icon:(0,me.jsx)(Wg,{size:16})},{value:"light",label:"Light",icon:(0,me.jsx)(Gs,{size:16})},{value:"dark",label:"Dark",icon:(0,me.jsx)(Ds,{size:16})}];function O_({
session:e}){let[,a]=ae(),{colorScheme:t,setColorScheme:n}=gs(),o=Rl(),r=yi().data?.key,i=fz(e);return(0,me.jsxs)(R,{width:280,position:"bottom-end",children:[(0,me.jsx)(
R.Target,{children:(0,me.jsx)(jt,{"aria-label":`Profile menu of ${i}`,style:{borderRadius:999},children:(0,me.jsx)(mg,{size:34,radius:"xl",color:"water",variant:"\
filled",name:i})})}),(0,me.jsxs)(R.Dropdown,{children:[(0,me.jsxs)("div",{style:{padding:"10px 12px 8px"},children:[(0,me.jsx)(y,{size:"sm",fw:600,truncate:!0,children:i}),
(0,me.jsx)(y,{size:"xs",c:"dimmed",truncate:!0,children:e.user.email===i?e.organisation.name:e.user.email})]}),(0,me.jsx)(R.Divider,{}),(0,me.jsxs)(R.Item,{leftSection:(0,me.jsx)(
zi,{size:16}),onClick:o,children:["Copy API key",(0,me.jsx)(y,{size:"xs",c:"dimmed",ff:r?"monospace":void 0,children:r?r.masked:"Makes your personal key"})]}),(0,me.jsx)(
R.Divider,{}),(0,me.jsx)(R.Label,{children:"Theme"}),hz.map(l=>(0,me.jsx)(R.Item,{leftSection:l.icon,rightSection:t===l.value?(0,me.jsx)(Br,{size:14,"aria-label":"\
chosen"}):null,closeMenuOnClick:!1,onClick:()=>n(l.value),children:l.label},l.value)),(0,me.jsx)(R.Divider,{}),(0,me.jsx)(R.Item,{leftSection:(0,me.jsx)(av,{size:16}),
onClick:()=>a("/account"),children:"Sessions"}),(0,me.jsx)(R.Item,{leftSection:(0,me.jsx)(pv,{size:16}),onClick:()=>a("/account#password"),children:"Change pass\
word"}),(0,me.jsx)(R.Item,{leftSection:(0,me.jsx)(lv,{size:16}),onClick:eu,children:"Keyboard shortcuts"}),(0,me.jsx)(R.Divider,{}),(0,me.jsx)(R.Item,{leftSection:(0,me.jsx)(
Rs,{size:16}),onClick:()=>{du()},children:"Sign out"})]})]})}var Vl=h(U(),1);var Pa=h(w(),1);function M_(){let[e,a]=(0,Vl.useState)(null);return(0,Vl.useEffect)(()=>Sg(()=>new Promise(n=>a(()=>n))),[]),e?(0,Pa.jsx)(pz,{end:n=>{a(null),e(
n)}}):null}function pz({end:e}){let[a,t]=(0,Vl.useState)(""),[n,o]=(0,Vl.useState)(!1),r=G({mutationFn:c=>M("POST",`${le}/prove`,c),onSuccess:()=>(e(!0),He("/v1\
/sessions"))}),i=c=>{c.preventDefault(),c.stopPropagation(),r.mutate(n?{code:a.replace(/\s/g,"")}:{password:a})},l=G({mutationFn:async()=>r.mutateAsync({credential:await El(
await M("GET",`${le}/prove/options`))})});return(0,Pa.jsx)(ya,{opened:!0,onClose:()=>e(!1),title:"Confirm that it is you",zIndex:400,closeButtonProps:{"aria-lab\
el":"Close"},children:(0,Pa.jsx)("form",{onSubmit:i,children:(0,Pa.jsxs)(T,{children:[(0,Pa.jsx)(y,{size:"sm",children:"You proved it more than five minutes ago\
, and this needs it again."}),n?(0,Pa.jsx)(D,{label:"Code of your app",value:a,onChange:c=>t(c.currentTarget.value),inputMode:"numeric",autoComplete:"one-time-c\
ode","data-autofocus":!0}):(0,Pa.jsx)(ut,{label:"Password",value:a,onChange:c=>t(c.currentTarget.value),autoComplete:"current-password","data-autofocus":!0,visibilityToggleButtonProps:{
"aria-label":"Show or hide the password"}}),(0,Pa.jsxs)(k,{gap:"md",children:[(0,Pa.jsx)(be,{component:"button",type:"button",size:"sm",onClick:()=>{t(""),o(!n)},
children:n?"Use the password":"Use a code"}),Cl()&&(0,Pa.jsx)(be,{component:"button",type:"button",size:"sm",onClick:()=>l.mutate(),children:"Use a passkey"})]}),
(0,Pa.jsx)(N,{error:r.error??l.error}),(0,Pa.jsxs)(k,{justify:"flex-end",children:[(0,Pa.jsx)(A,{variant:"default",onClick:()=>e(!1),children:"Cancel"}),(0,Pa.jsx)(
A,{type:"submit",loading:r.isPending,disabled:!a,children:"Confirm"})]})]})})})}var R_=h(U(),1);var mt=h(w(),1);function D_({session:e}){let a=Mn(),t=e.workspaces.find(o=>o.id===a)??e.workspaces[0];(0,R_.useEffect)(()=>{t&&t.id!==a&&pu(t.id)},[t,a]);let n=o=>{
pu(o),fn.resetQueries({predicate:({queryKey:[r]})=>r!==le})};return(0,mt.jsxs)(R,{width:300,position:"bottom-start",children:[(0,mt.jsx)(R.Target,{children:(0,mt.jsxs)(
jt,{className:"switcher","aria-label":`Workspace ${t?.name??"none"} of ${e.organisation.name}: change`,children:[(0,mt.jsx)(y,{size:"sm",truncate:!0,fw:550,span:!0,
children:t?.name??e.organisation.name}),(0,mt.jsx)(gv,{size:15,stroke:1.7})]})}),(0,mt.jsxs)(R.Dropdown,{children:[(0,mt.jsx)(R.Label,{children:e.organisation.name}),
e.workspaces.map(o=>(0,mt.jsx)(R.Item,{onClick:()=>n(o.id),rightSection:o.id===t?.id?(0,mt.jsx)(Br,{size:15,"aria-label":"at hand"}):null,children:(0,mt.jsxs)(k,
{gap:"xs",wrap:"nowrap",children:[(0,mt.jsx)(y,{size:"sm",truncate:!0,span:!0,children:o.name}),o.role&&(0,mt.jsx)(ue,{size:"xs",variant:"light",color:"gray",children:o.
role})]})},o.id)),e.workspaces.length===0&&(0,mt.jsx)(R.Item,{disabled:!0,children:"You are in no workspace yet"})]})]})}var ie=h(w(),1);function U_({session:e,children:a}){let[t,n]=Il(!1),[o,r]=Il(!1),[i]=ae(),l=i.split("/")[1];return(0,B_.useEffect)(kg,[l]),(0,ie.jsxs)(k2,{children:[
(0,ie.jsx)("a",{href:"#main",className:"skip",children:"Skip to content"}),(0,ie.jsxs)(Ql,{header:{height:56},navbar:{width:232,breakpoint:"sm",collapsed:{mobile:!t}},
padding:0,children:[(0,ie.jsx)(Ql.Header,{px:"md",children:(0,ie.jsxs)(k,{h:"100%",justify:"space-between",wrap:"nowrap",gap:"sm",children:[(0,ie.jsxs)(k,{gap:"\
sm",wrap:"nowrap",style:{minWidth:0},children:[(0,ie.jsx)(ug,{opened:t,onClick:n.toggle,hiddenFrom:"sm",size:"sm","aria-label":"Menu of pages"}),(0,ie.jsxs)(Y,{
href:"/","aria-label":"Lockgate, first page",className:"brand",children:[(0,ie.jsx)(Km,{}),(0,ie.jsx)(y,{fw:680,visibleFrom:"xs",span:!0,children:"Lockgate"})]}),
(0,ie.jsx)(D_,{session:e})]}),(0,ie.jsxs)(k,{gap:6,wrap:"nowrap",children:[(0,ie.jsxs)(jt,{className:"search-button",onClick:Mr.open,"aria-label":"Search and co\
mmands",children:[(0,ie.jsx)(Ha,{size:15}),(0,ie.jsx)(y,{span:!0,size:"sm",c:"dimmed",visibleFrom:"md",children:"Search or run a command"}),(0,ie.jsx)(ws,{size:"\
xs",visibleFrom:"md",children:"Ctrl K"})]}),(0,ie.jsx)(ro,{label:"Show API calls of this page",children:(0,ie.jsx)(ba,{variant:"subtle",color:"gray",size:"lg","\
aria-label":"Show API calls of this page",onClick:r.open,children:(0,ie.jsx)(Pg,{size:19,stroke:1.7})})}),(0,ie.jsx)(ro,{label:"Keyboard shortcuts",children:(0,ie.jsx)(
ba,{variant:"subtle",color:"gray",size:"lg","aria-label":"Keyboard shortcuts",onClick:eu,visibleFrom:"xs",children:(0,ie.jsx)(rv,{size:19,stroke:1.7})})}),(0,ie.jsx)(
O_,{session:e})]})]})}),(0,ie.jsx)(Ql.Navbar,{p:"sm","aria-label":"Pages",style:{overflowY:"auto"},children:(0,ie.jsx)(C_,{scopes:e.scopes,onNavigate:n.close})}),
(0,ie.jsx)(Ql.Main,{id:"main",tabIndex:-1,style:{outline:"none"},children:a})]}),(0,ie.jsx)(N_,{}),(0,ie.jsx)(b5,{}),(0,ie.jsx)(M_,{}),(0,ie.jsx)(T_,{opened:o,close:r.
close})]})}var Z=h(w(),1),gz=(0,Rr.lazy)(()=>import("./config-ZNH3KDVX.js").catch(()=>({default:vz})));function L_(){let e=_a(),a=Bg(e.data===null),[t]=ae();bz();let n=e.
error??a.error;return n?(0,Z.jsx)(uu,{mih:"100vh",p:"md",children:(0,Z.jsx)(N,{error:n,title:"The console cannot start",retry:()=>{e.refetch()}})}):e.isPending||
e.data===null&&a.isPending?(0,Z.jsx)(uu,{mih:"100vh",children:(0,Z.jsx)(pi,{"aria-label":"Loading"})}):t==="/invite"?(0,Z.jsx)(K2,{}):t==="/reset-password"?(0,Z.jsx)(
Q5,{}):e.data?(0,Z.jsx)(U_,{session:e.data,children:(0,Z.jsx)(Fp,{children:(0,Z.jsxs)(qg,{children:[(0,Z.jsx)(xa,{path:"/",component:C2}),(0,Z.jsx)(xa,{path:"/p\
layground",component:U5}),(0,Z.jsx)(xa,{path:"/logs/:id?",component:x5}),(0,Z.jsx)(xa,{path:"/keys/:action?",component:$2}),(0,Z.jsx)(xa,{path:"/virtual-keys/:a\
ction?",component:t_}),(0,Z.jsx)(xa,{path:"/configs",component:g2}),(0,Z.jsx)(xa,{path:"/configs/:slug/:tab?",children:(0,Z.jsx)(Rr.Suspense,{fallback:(0,Z.jsx)(
"div",{className:"page","aria-busy":"true"}),children:(0,Z.jsx)(gz,{})})}),(0,Z.jsx)(xa,{path:"/workspaces/:id?",component:d_}),(0,Z.jsx)(xa,{path:"/integration\
s",component:q2}),(0,Z.jsx)(xa,{path:"/members",component:C5}),(0,Z.jsx)(xa,{path:"/audit",component:s2}),(0,Z.jsx)(xa,{path:"/reference/:id?",component:V5}),(0,Z.jsx)(
xa,{path:"/account",component:e2}),(0,Z.jsx)(xa,{path:"/setup",children:(0,Z.jsx)(vu,{to:"/"})}),(0,Z.jsx)(xa,{path:"/login",children:(0,Z.jsx)(vu,{to:"/"})}),(0,Z.jsx)(
xa,{component:E5})]})},t.split("/")[1])}):a.data?.needed||t==="/setup"?(0,Z.jsx)(X5,{needed:a.data?.needed??!1}):(0,Z.jsx)(W2,{})}function vz(){return(0,Z.jsx)(
"div",{className:"page",children:(0,Z.jsx)(N,{error:new Error("A part of the console is missing. The gateway may have been updated."),title:"Reload this page",retry:()=>window.
location.reload()})})}function bz(){let e=wg();(0,Rr.useEffect)(()=>{let a=n=>{n instanceof bi&&n.status===401&&Jp()},t=[e.getQueryCache().subscribe(n=>{n.type===
"updated"&&n.action.type==="error"&&a(n.action.error)}),e.getMutationCache().subscribe(n=>{n.type==="updated"&&n.action.type==="error"&&a(n.action.error)})];return()=>t.
forEach(n=>n())},[e])}var Fp=class extends Rr.Component{state={error:null};static getDerivedStateFromError(a){return{error:a}}render(){return this.state.error?(0,Z.jsx)(
"div",{className:"page",children:(0,Z.jsx)(N,{error:this.state.error,title:"This page broke",retry:()=>this.setState({error:null})})}):this.props.children}};var yz=["#eaf6f8","#d5ebef","#a9d7df","#79c2ce","#52b0c0","#3aa3b5","#2398ab","#15869a","#0b788b","#056676"],wz=["#d6dce3","#b4bdc8","#93a0ae","#697684","#323c4\
7","#2a333d","#212930","#191f26","#12171c","#0d1115"],_z=["#edf7f2","#dcefe5","#b3dcc7","#85c6a5","#5fb388","#46a775","#2f9564","#217f53","#176a44","#0f5436"],xz=[
"#fdf3e8","#fae6d0","#f3cba1","#edae6c","#e89540","#e08423","#c76f13","#a85c0e","#8a4b0b","#6d3b08"],kz=["#fdefee","#fadedb","#f3b9b4","#ec9189","#e66e64","#dc5\
348","#c84439","#aa352c","#8d2a23","#71201a"],G_="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",zz="ui-monospa\
ce, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace",q_={colors:{water:yz,dark:wz,teal:_z,orange:xz,red:kz},primaryColor:"\
water",primaryShade:{light:8,dark:8},black:"#16212b",defaultRadius:"md",fontFamily:G_,fontFamilyMonospace:zz,cursorType:"pointer",respectReducedMotion:!0,headings:{
fontFamily:G_,fontWeight:"650"},components:{Tooltip:{defaultProps:{openDelay:300,withArrow:!0}},Drawer:{defaultProps:{position:"right",overlayProps:{backgroundOpacity:.35}}},
Modal:{defaultProps:{centered:!0,overlayProps:{backgroundOpacity:.35}}},Menu:{defaultProps:{shadow:"md",position:"bottom-end"}},Table:{defaultProps:{verticalSpacing:"\
sm",highlightOnHover:!0}},Paper:{defaultProps:{withBorder:!0}},Button:{defaultProps:{fw:550}},Badge:{defaultProps:{fw:600}}}},H_=e=>{let a={};for(let t of["wate\
r","teal","orange","red","yellow","gray"]){let n=e.colors[t];n&&(a[`--mantine-color-${t}-light`]=`color-mix(in srgb, ${n[5]} 20%, transparent)`,a[`--mantine-col\
or-${t}-light-hover`]=`color-mix(in srgb, ${n[5]} 28%, transparent)`,a[`--mantine-color-${t}-light-color`]=n[2])}return{variables:{},light:{"--mantine-color-yel\
low-light-color":"#7a5200"},dark:a}};var hi=h(w(),1),K_=document.getElementById("root");K_&&(0,j_.createRoot)(K_).render((0,hi.jsx)(Y_.StrictMode,{children:(0,hi.jsx)(cg,{theme:q_,cssVariablesResolver:H_,
defaultColorScheme:"auto",children:(0,hi.jsxs)(_g,{client:fn,children:[(0,hi.jsx)(yg,{position:"bottom-right"}),(0,hi.jsx)(L_,{})]})})}));
